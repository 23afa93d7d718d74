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
