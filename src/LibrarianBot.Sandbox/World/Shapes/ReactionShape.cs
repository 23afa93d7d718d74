using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class ReactionShape
{
    internal static void Write(Utf8JsonWriter w, KeyValuePair<string, List<User>> reaction)
    {
        var count = reaction.Value.Count;
        w.WriteStartObject();
        WriteEmoji(w, reaction.Key);
        w.WriteNumber("count", count);
        w.WriteStartObject("count_details");
        w.WriteNumber("burst", 0);
        w.WriteNumber("normal", count);
        w.WriteEndObject();
        w.WriteBoolean("me", reaction.Value.Exists(user => user.IsBot));
        w.WriteBoolean("me_burst", false);
        w.Nothing("burst_colors");
        w.WriteEndObject();
    }

    internal static void WriteEmoji(Utf8JsonWriter w, string emoji)
    {
        var at = emoji.IndexOf(':', StringComparison.Ordinal);
        w.WriteStartObject("emoji");
        w.WriteString("id", at < 0 ? null : emoji[(at + 1)..]);
        w.WriteString("name", at < 0 ? emoji : emoji[..at]);
        w.WriteEndObject();
    }

    /// <summary>As MESSAGE_REACTION_ADD and MESSAGE_REACTION_REMOVE have it.</summary>
    internal static void WriteEvent(Utf8JsonWriter w, Message message, User user, string emoji)
    {
        w.WriteStartObject();
        w.Id("user_id", user.Id);
        Where(w, message);
        WriteEmoji(w, emoji);
        w.Id("message_author_id", message.Author.Id);
        w.WriteBoolean("burst", false);
        w.WriteNumber("type", 0);
        w.WriteEndObject();
    }

    /// <summary>As MESSAGE_REACTION_REMOVE_ALL has it, and with an emoji MESSAGE_REACTION_REMOVE_EMOJI.</summary>
    internal static void WriteCleared(Utf8JsonWriter w, Message message, string? emoji)
    {
        w.WriteStartObject();
        Where(w, message);
        if (emoji is not null)
        {
            WriteEmoji(w, emoji);
        }

        w.WriteEndObject();
    }

    private static void Where(Utf8JsonWriter w, Message message)
    {
        w.Id("channel_id", message.Channel.Id);
        w.Id("message_id", message.Id);
        if (message.Channel.Guild is { } guild)
        {
            w.Id("guild_id", guild.Id);
        }
    }
}
