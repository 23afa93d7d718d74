using System.Diagnostics;
using System.Text.Json;
using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>Writes forms (Discord: modals): labels around inputs, and texts between them.</summary>
internal static class FormJson
{
    public static void Write(Utf8JsonWriter json, Form form)
    {
        json.WriteStartObject();
        json.WriteString("custom_id"u8, FormRevision.IdOf(form));
        WriteContent(json, form);
        json.WriteEndObject();
    }

    /// <summary>All that is shown, into an object that is already begun.</summary>
    public static void WriteContent(Utf8JsonWriter json, Form form)
    {
        json.WriteString("title"u8, form.Title);
        json.WriteStartArray("components"u8);
        foreach (var row in form.Rows)
        {
            WriteRow(json, row);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, FormRow row)
    {
        json.WriteStartObject();
        switch (row)
        {
            case FormText text:
                json.WriteNumber("type"u8, 10);
                json.WriteString("content"u8, text.Markdown);
                break;
            case FormField field:
                json.WriteNumber("type"u8, 18);
                json.WriteString("label"u8, field.Label);
                json.WriteOptional("description"u8, field.Description);
                json.WriteStartObject("component"u8);
                InputJson.Write(json, field.Input);
                json.WriteEndObject();
                break;
            default:
                throw new UnreachableException($"A form's row without a form: {row}.");
        }

        json.WriteEndObject();
    }
}
