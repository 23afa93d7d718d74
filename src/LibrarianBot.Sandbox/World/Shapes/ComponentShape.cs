using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Components as they come back from Discord: with ids, types and working links.</summary>
internal static class ComponentShape
{
    /// <summary>What may come back beside type and id; whatever else a library sends is passed over.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "accent_color",
        "accessory",
        "channel_types",
        "components",
        "content",
        "custom_id",
        "default_values",
        "description",
        "disabled",
        "divider",
        "emoji",
        "file",
        "items",
        "label",
        "max_values",
        "media",
        "min_values",
        "options",
        "placeholder",
        "sku_id",
        "spacing",
        "spoiler",
        "style",
        "url",
    };

    internal static void Write(Utf8JsonWriter w, JsonElement components, MediaLinks links)
    {
        var next = 1;
        WriteAll(w, components, links, ref next);
    }

    private static void WriteAll(
        Utf8JsonWriter w,
        JsonElement components,
        MediaLinks links,
        ref int next
    )
    {
        w.WriteStartArray();
        foreach (var component in components.EnumerateArray())
        {
            WriteOne(w, component, links, ref next);
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
        // The type comes first: libraries read what follows by it.
        w.WriteNumber("type", Body.Number(component, "type") ?? 0);
        w.WriteNumber("id", Number(component, ref next));
        foreach (var field in component.EnumerateObject())
        {
            // A null is as good as nothing sent.
            if (Known.Contains(field.Name) && field.Value.ValueKind != JsonValueKind.Null)
            {
                w.WritePropertyName(field.Name);
                WriteValue(w, field, links, ref next);
            }
        }

        ComponentDefaults.Write(w, component, links);
        w.WriteEndObject();
    }

    private static void WriteValue(
        Utf8JsonWriter w,
        JsonProperty field,
        MediaLinks links,
        ref int next
    )
    {
        if (field.NameEquals("components"u8) && field.Value.ValueKind == JsonValueKind.Array)
        {
            WriteAll(w, field.Value, links, ref next);
        }
        else if (field.NameEquals("accessory"u8) || field.NameEquals("component"u8))
        {
            WriteOne(w, field.Value, links, ref next);
        }
        else if (field.NameEquals("items"u8))
        {
            MediaShape.WriteItems(w, field.Value, links);
        }
        else if (field.NameEquals("media"u8) || field.NameEquals("file"u8))
        {
            MediaShape.Write(w, field.Value, links);
        }
        else if (field.NameEquals("sku_id"u8))
        {
            w.WriteStringValue(field.Value.ToString());
        }
        else
        {
            w.WithoutNulls(field.Value);
        }
    }

    private static int Number(JsonElement component, ref int next) =>
        component.TryGetProperty("id"u8, out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.GetInt32() is > 0 and var own
            ? own
            : next++;
}
