using System.Diagnostics;
using System.Text.Json;
using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>Writes first responses to interactions.</summary>
internal static class CallbackJson
{
    public static void Write(Utf8JsonWriter json, InteractionCallback callback)
    {
        json.WriteStartObject();
        switch (callback)
        {
            case InteractionCallback.Say say:
                Begin(json, 4);
                MessageJson.Write(json, say.Body, MessageUse.Answer);
                break;
            case InteractionCallback.Defer defer:
                WriteDefer(json, defer.Ephemeral);
                break;
            case InteractionCallback.DeferUpdate:
                json.WriteNumber("type"u8, 6);
                break;
            case InteractionCallback.Update update:
                Begin(json, 7);
                MessageJson.Write(json, update.Body, MessageUse.Edit);
                break;
            case InteractionCallback.Suggest suggest:
                Begin(json, 8);
                WriteChoices(json, suggest.Choices);
                break;
            case InteractionCallback.Open open:
                Begin(json, 9);
                FormJson.Write(json, open.Body);
                break;
            default:
                throw new UnreachableException($"A callback without a form: {callback}.");
        }

        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, int type)
    {
        json.WriteNumber("type"u8, type);
        json.WritePropertyName("data"u8);
    }

    private static void WriteDefer(Utf8JsonWriter json, bool ephemeral)
    {
        json.WriteNumber("type"u8, 5);
        if (ephemeral)
        {
            json.WriteStartObject("data"u8);
            json.WriteNumber("flags"u8, 1 << 6);
            json.WriteEndObject();
        }
    }

    private static void WriteChoices(Utf8JsonWriter json, IReadOnlyList<Suggestion> choices)
    {
        json.WriteStartObject();
        json.WriteStartArray("choices"u8);
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, choice.Name);
            json.WriteString("value"u8, choice.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
