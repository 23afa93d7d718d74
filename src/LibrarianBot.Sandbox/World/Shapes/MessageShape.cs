using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Messages, whole or without the content that the MESSAGE_CONTENT intent would give.</summary>
internal static class MessageShape
{
    /// <summary>As REST returns it.</summary>
    internal static void Write(
        Utf8JsonWriter w,
        Message message,
        SandboxWorld world,
        bool whole = true
    )
    {
        w.WriteStartObject();
        Fields(w, message, world, whole);
        w.WriteEndObject();
    }

    /// <summary>As MESSAGE_CREATE and MESSAGE_UPDATE carry it; private replies come without their server.</summary>
    internal static void WriteEvent(
        Utf8JsonWriter w,
        Message message,
        SandboxWorld world,
        bool whole
    )
    {
        w.WriteStartObject();
        Fields(w, message, world, whole);
        w.WriteNumber("channel_type", (int)message.Channel.Type);
        if (message.Channel.Guild is { } guild && message.VisibleTo is null)
        {
            w.Id("guild_id", guild.Id);
            if (guild.Members.TryGetValue(message.Author.Id, out var member))
            {
                w.WritePropertyName("member");
                MemberShape.WriteBare(w, member);
            }
        }

        w.WriteEndObject();
    }

    private static void Fields(
        Utf8JsonWriter w,
        Message message,
        SandboxWorld world,
        bool whole,
        bool nested = false
    )
    {
        w.Id("id", message.Id);
        w.Id("channel_id", message.Channel.Id);
        w.WriteNumber("type", message.Type);
        w.WritePropertyName("author");
        UserShape.Write(w, message.Author);
        w.Time("timestamp", message.Timestamp);
        w.Time("edited_timestamp", message.EditedAt);
        w.WriteNumber("flags", message.Flags);
        w.WriteBoolean("pinned", message.Pinned);
        w.WriteBoolean("tts", false);
        w.WriteBoolean("mention_everyone", message.MentionEveryone);
        w.List("mentions", message.Mentions, UserShape.Write);
        w.List("mention_roles", message.MentionRoles, static (w, role) => w.IdValue(role.Id));
        Body(w, message, world, whole);
        if (message.Nonce is { } nonce)
        {
            w.WriteString("nonce", nonce);
        }

        Origins(w, message);
        if (message.Thread is { } thread)
        {
            w.WritePropertyName("thread");
            ChannelShape.Write(w, thread);
        }

        if (!nested && message.Reference is { } reference)
        {
            Reference(w, reference, world, whole);
        }

        if (message.Reactions is { Count: > 0 } reactions)
        {
            w.List("reactions", reactions, ReactionShape.Write);
        }
    }

    private static void Body(Utf8JsonWriter w, Message message, SandboxWorld world, bool whole)
    {
        if (!whole)
        {
            w.WriteString("content", "");
            w.Nothing("embeds", "components", "attachments");
            return;
        }

        w.WriteString("content", message.Content);
        w.List(
            "attachments",
            message.Attachments,
            (w, file) => AttachmentShape.Write(w, file, world)
        );
        var links = new MediaLinks(message, world);
        if (
            message.Embeds.ValueKind == JsonValueKind.Array
            && !message.Has(MessageFlags.SuppressEmbeds)
        )
        {
            w.WritePropertyName("embeds");
            EmbedShape.WriteAll(w, message.Embeds, links);
        }
        else
        {
            w.Nothing("embeds");
        }

        if (message.Components.ValueKind == JsonValueKind.Array)
        {
            w.WritePropertyName("components");
            ComponentShape.Write(w, message.Components, links);
        }
        else
        {
            w.Nothing("components");
        }

        w.Kept("poll", message.Poll);
    }

    private static void Origins(Utf8JsonWriter w, Message message)
    {
        if (message.Application is { } bot)
        {
            w.Id("application_id", bot.ApplicationId);
            w.Id("webhook_id", bot.ApplicationId);
        }

        if (message.Answers is not { } answered)
        {
            return;
        }

        w.WritePropertyName("interaction_metadata");
        OriginShape.Write(w, answered, message.OriginalResponse);
    }

    private static void Reference(
        Utf8JsonWriter w,
        (int Type, ulong MessageId, ulong ChannelId, ulong? GuildId) reference,
        SandboxWorld world,
        bool whole
    )
    {
        w.WriteStartObject("message_reference");
        w.WriteNumber("type", reference.Type);
        w.Id("message_id", reference.MessageId);
        w.Id("channel_id", reference.ChannelId);
        if (reference.GuildId is { } guild)
        {
            w.Id("guild_id", guild);
        }

        w.WriteEndObject();
        w.WritePropertyName("referenced_message");
        if (world.Messages.Find(reference.MessageId) is not { } original)
        {
            w.WriteNullValue();
            return;
        }

        w.WriteStartObject();
        Fields(w, original, world, whole, nested: true);
        w.WriteEndObject();
    }
}
