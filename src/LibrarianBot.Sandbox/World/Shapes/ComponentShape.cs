using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Turns <c>attachment://name</c> into the link of a message's own file.</summary>
internal sealed class MediaLinks(Message message, SandboxWorld world)
{
    private const string Scheme = "attachment://";

    internal Attachment? File(string? url) =>
        url?.StartsWith(Scheme, StringComparison.Ordinal) == true
            ? message.Attachments.Find(file => file.Filename == url[Scheme.Length..])
            : null;

    internal string Link(Attachment file) => world.Files.Link(file);
}

/// <summary>Components and embeds as they come back from Discord: with ids, types and working links.</summary>
internal static class ComponentShape
{
    internal static void Write(Utf8JsonWriter w, JsonElement components, MediaLinks links)
    {
        var next = 1;
        w.WriteStartArray();
        foreach (var component in components.EnumerateArray())
        {
            WriteOne(w, component, links, ref next);
        }

        w.WriteEndArray();
    }

    internal static void WriteEmbeds(Utf8JsonWriter w, JsonElement embeds, MediaLinks links)
    {
        w.WriteStartArray();
        foreach (var embed in embeds.EnumerateArray())
        {
            w.WriteStartObject();
            w.WriteString("type", "rich");
            foreach (var field in embed.EnumerateObject())
            {
                if (field.NameEquals("image"u8) || field.NameEquals("thumbnail"u8))
                {
                    w.WritePropertyName(field.Name);
                    WriteMedia(w, field.Value, links);
                }
                else if (
                    field.NameEquals("fields"u8)
                    && field.Value.ValueKind == JsonValueKind.Array
                )
                {
                    ComponentDefaults.WriteFields(w, field.Value);
                }
                else if (!field.NameEquals("type"u8) && field.Value.ValueKind != JsonValueKind.Null)
                {
                    field.WriteTo(w);
                }
            }

            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static void WriteOne(
        Utf8JsonWriter w,
        JsonElement component,
        MediaLinks links,
        ref int next
    )
    {
        w.WriteStartObject();
        w.WriteNumber("id", Number(component, ref next));
        foreach (var field in component.EnumerateObject())
        {
            // A null is as good as nothing sent.
            if (field.NameEquals("id"u8) || field.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            w.WritePropertyName(field.Name);
            if (field.NameEquals("components"u8) && field.Value.ValueKind == JsonValueKind.Array)
            {
                w.WriteStartArray();
                foreach (var child in field.Value.EnumerateArray())
                {
                    WriteOne(w, child, links, ref next);
                }

                w.WriteEndArray();
            }
            else if (field.NameEquals("accessory"u8) || field.NameEquals("component"u8))
            {
                WriteOne(w, field.Value, links, ref next);
            }
            else if (field.NameEquals("items"u8))
            {
                WriteItems(w, field.Value, links);
            }
            else if (field.NameEquals("media"u8) || field.NameEquals("file"u8))
            {
                WriteMedia(w, field.Value, links);
            }
            else
            {
                field.Value.WriteTo(w);
            }
        }

        ComponentDefaults.Write(w, component);
        w.WriteEndObject();
    }

    private static int Number(JsonElement component, ref int next) =>
        component.TryGetProperty("id"u8, out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.GetInt32() is > 0 and var own
            ? own
            : next++;

    private static void WriteItems(Utf8JsonWriter w, JsonElement items, MediaLinks links)
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
                    WriteMedia(w, field.Value, links);
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

    private static void WriteMedia(Utf8JsonWriter w, JsonElement media, MediaLinks links)
    {
        var url =
            media.ValueKind == JsonValueKind.Object && media.TryGetProperty("url"u8, out var given)
                ? given.GetString()
                : null;
        if (links.File(url) is not { } file)
        {
            WriteForeign(w, url ?? "");
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
