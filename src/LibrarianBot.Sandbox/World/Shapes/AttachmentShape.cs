using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class AttachmentShape
{
    internal static void Write(Utf8JsonWriter w, Attachment file, SandboxWorld world)
    {
        var url = world.Files.Link(file);
        w.WriteStartObject();
        w.Id("id", file.Id);
        w.WriteString("filename", file.Filename);
        w.WriteNumber("size", file.Bytes.Length);
        w.WriteString("url", url);
        w.WriteString("proxy_url", url);
        w.WriteString("content_type", file.ContentType);
        if (file.Description is { } description)
        {
            w.WriteString("description", description);
        }

        if (file.Ephemeral)
        {
            w.WriteBoolean("ephemeral", true);
        }

        w.WriteNumber("flags", file.Spoiler ? 1 << 3 : 0);
        w.WriteEndObject();
    }
}

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
}
