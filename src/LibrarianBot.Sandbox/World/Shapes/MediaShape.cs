using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Turns <c>attachment://name</c> into the link of a message's own file.</summary>
internal sealed class MediaLinks(Message message, SandboxWorld world)
{
    private const string Scheme = "attachment://";

    internal Attachment? File(JsonElement media) =>
        Body.Text(media, "url") is { } url && url.StartsWith(Scheme, StringComparison.Ordinal)
            ? message.Attachments.Find(file => file.Filename == url[Scheme.Length..])
            : null;

    internal string Link(Attachment file) => world.Files.Link(file);
}

/// <summary>Pictures and files inside components and embeds.</summary>
internal static class MediaShape
{
    internal static void Write(Utf8JsonWriter w, JsonElement media, MediaLinks links)
    {
        if (links.File(media) is not { } file)
        {
            WriteForeign(w, Body.Text(media, "url") ?? "");
            return;
        }

        var link = links.Link(file);
        w.WriteStartObject();
        w.Id("id", file.Id);
        w.WriteString("url", link);
        w.WriteString("proxy_url", link);
        w.Id("attachment_id", file.Id);
        w.WriteString("content_type", file.ContentType);
        w.WriteEndObject();
    }

    /// <summary>The items of a media gallery.</summary>
    internal static void WriteItems(Utf8JsonWriter w, JsonElement items, MediaLinks links)
    {
        w.WriteStartArray();
        foreach (var item in items.EnumerateArray())
        {
            w.WriteStartObject();
            foreach (
                var field in item.EnumerateObject()
                    .Where(field => field.Value.ValueKind != JsonValueKind.Null)
            )
            {
                w.WritePropertyName(field.Name);
                if (field.NameEquals("media"u8))
                {
                    Write(w, field.Value, links);
                }
                else
                {
                    field.Value.WriteTo(w);
                }
            }

            ComponentDefaults.Picture(w, item);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    /// <summary>Media elsewhere; the sandbox doesn't fetch it, so its size and type stay unknown.</summary>
    private static void WriteForeign(Utf8JsonWriter w, string url)
    {
        w.WriteStartObject();
        w.Id("id", (ulong)(uint)url.GetHashCode(StringComparison.Ordinal) << 22);
        w.WriteString("url", url);
        w.WriteString("proxy_url", url);
        w.WriteEndObject();
    }
}
