using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>The <c>attachments</c> of a message: new ones name an uploaded file by its number, kept ones go by id.</summary>
internal static class AttachmentRules
{
    /// <summary>Checks the list; gives back the names that <c>attachment://</c> may refer to.</summary>
    public static IReadOnlyCollection<string> Check(Form form, MessageContext context)
    {
        var kept = context.Existing?.Attachments;
        if (!form.Has("attachments"))
        {
            return context.Files.Count == 0 && kept is null or { Count: 0 }
                ? []
                : [.. context.Files.Values, .. kept?.Values ?? []];
        }

        var names = new List<string>();
        if (form.List("attachments", 0, 10) is not { } list)
        {
            return names;
        }

        using (form.Errors.In("attachments"))
        {
            for (var i = 0; i < list.GetArrayLength(); i++)
            {
                using (form.Errors.In(i))
                {
                    One(new Form(list[i], form.Errors), context, names);
                }
            }
        }

        // A file without an entry is attached under its own name when the message is new.
        return context.IsChange ? names : [.. names, .. context.Files.Values];
    }

    private static void One(Form form, MessageContext context, List<string> names)
    {
        if (!form.IsObject())
        {
            return;
        }

        var fileName = form.Text("filename", 1, 1024);
        form.Text("description", 0, 1024);
        form.Bool("is_spoiler");
        if (!form.Has("id"))
        {
            form.Refuse("id", "BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (Name(form.Body.GetProperty("id"), context) is { } name)
        {
            names.Add(fileName ?? name);
        }
        else
        {
            form.Refuse("id", "MESSAGE_ATTACHMENT_NOT_FOUND", "The attachment was not found");
        }
    }

    private static string? Name(JsonElement id, MessageContext context)
    {
        // A file's number may come as a number or as text; a kept attachment's id is a snowflake.
        var text = id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText();
        return int.TryParse(text, out var number) && context.Files.TryGetValue(number, out var file)
            ? file
            : context.Existing?.Attachments.GetValueOrDefault(text);
    }
}
