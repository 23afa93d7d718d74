using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.Rest.Messages;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>From a message's body to a draft of it, if the body is right.</summary>
internal static class MessageBodies
{
    /// <summary>Reads a message.</summary>
    /// <param name="call">The call; its files belong to the message.</param>
    /// <param name="body">The message, which may stand inside the call's body.</param>
    /// <param name="use">What it is for.</param>
    /// <param name="draft">What to post or change.</param>
    /// <param name="changed">The message that it changes.</param>
    /// <returns>The refusal, when the body isn't right.</returns>
    public static RestAnswer? Read(
        RestCall call,
        JsonElement body,
        MessageUse use,
        out MessageDraft draft,
        Message? changed = null
    )
    {
        draft = new();
        var form = new Form(body, call.Errors);
        if (!form.IsObject())
        {
            return call.Errors;
        }

        var context = new MessageContext(
            use,
            Names(call),
            changed is null ? null : Before(changed)
        );
        MessageRules.Check(form, context);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (MessageRules.IsEmpty(form, context))
        {
            return DiscordError.EmptyMessage;
        }

        draft = MessageDraft.Read(body, Files(call, body, context.IsChange));
        return null;
    }

    private static IReadOnlyDictionary<int, string> Names(RestCall call) =>
        call.Files.Count == 0
            ? MessageContext.NoFiles
            : call.Files.ToDictionary(f => f.Key, f => f.Value.Filename);

    private static ExistingMessage Before(Message message) =>
        new(
            message.Flags,
            message.Content.Length > 0,
            !MessageDraft.IsNone(message.Embeds),
            !MessageDraft.IsNone(message.Components),
            message.Attachments.ToDictionary(
                a => a.Id.ToString(),
                a => a.Filename,
                StringComparer.Ordinal
            )
        );

    /// <summary>A change that lists its attachments gets only the files that it lists.</summary>
    public static IReadOnlyList<Upload> Files(RestCall call, JsonElement body, bool isChange)
    {
        if (call.Files.Count == 0)
        {
            return [];
        }

        var listed =
            isChange
            && body.TryGetProperty("attachments"u8, out var list)
            && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray()
                    .Select(a => a.GetProperty("id"u8).ToString())
                    .ToHashSet(StringComparer.Ordinal)
                : null;
        return
        [
            .. call
                .Files.Where(f => listed?.Contains(f.Key.ToString()) != false)
                .OrderBy(f => f.Key)
                .Select(f => f.Value),
        ];
    }
}
