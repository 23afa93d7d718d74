using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Messages, whole or without the content that the MESSAGE_CONTENT intent would give.</summary>
internal static class MessageShape
{
    /// <summary>As REST returns it. The nonce comes back to whoever sends the message, and isn't kept with it.</summary>
    internal static void Write(
        Utf8JsonWriter w,
        Message message,
        SandboxWorld world,
        bool whole = true,
        bool isNew = false
    )
    {
        w.WriteStartObject();
        Fields(w, message, world, whole);
        if (isNew)
        {
            w.Kept("nonce", message.Nonce);
        }

        w.WriteEndObject();
    }

    /// <summary>As the person's side has it: with what phones said of it.</summary>
    internal static void WriteForPeople(Utf8JsonWriter w, Message message, SandboxWorld world)
    {
        w.WriteStartObject();
        Fields(w, message, world, whole: true);
        w.WriteString("banner", message.Banner);
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
        w.Kept("nonce", message.Nonce);
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

    /// <summary>As MESSAGE_DELETE has it.</summary>
    internal static void WriteDeleted(Utf8JsonWriter w, Message message)
    {
        w.WriteStartObject();
        w.Id("id", message.Id);
        w.Id("channel_id", message.Channel.Id);
        if (message.Channel.Guild is { } guild && message.VisibleTo is null)
        {
            w.Id("guild_id", guild.Id);
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
        Basics(w, message);
        ContentShape.Fields(w, message, world, whole);
        OriginShape.Fields(w, message);
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

    private static void Basics(Utf8JsonWriter w, Message message)
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
