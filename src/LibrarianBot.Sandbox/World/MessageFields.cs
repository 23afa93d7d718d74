using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Puts what a draft says into a message. The caller holds the gate.</summary>
internal static class MessageFields
{
    internal static void Apply(Message message, MessageDraft draft, SandboxWorld world)
    {
        const int Settable =
            MessageFlags.SuppressEmbeds
            | MessageFlags.SuppressNotifications
            | MessageFlags.ComponentsV2;
        message.Content = draft.Content ?? message.Content;
        message.Embeds = Newer(draft.Embeds, message.Embeds);
        message.Components = Newer(draft.Components, message.Components);
        if (draft.Poll.ValueKind == JsonValueKind.Object)
        {
            var hours = Body.Number(draft.Poll, "duration") ?? 24;
            message.Poll = draft.Poll;
            message.PollEndsAt = world.Clock.GetUtcNow().AddHours(hours);
        }

        if (draft.Flags is { } flags)
        {
            // Components V2 can't be taken back, nor can what editing doesn't reach.
            var lasting = message.Flags & ~MessageFlags.SuppressEmbeds;
            message.Flags = lasting | (flags & Settable);
        }

        if (draft.Kept is { } kept)
        {
            message.Attachments = [.. message.Attachments.Where(file => kept.Contains(file.Id))];
        }

        foreach (var upload in draft.Files)
        {
            message.Attachments.Add(
                world.Files.Add(message.Channel, upload, message.VisibleTo is not null)
            );
        }

        MentionRules.Apply(message, draft.AllowedMentions, world);
    }

    private static JsonElement Newer(JsonElement given, JsonElement before) =>
        given.ValueKind switch
        {
            JsonValueKind.Undefined => before,
            JsonValueKind.Null => default,
            _ => given,
        };
}
