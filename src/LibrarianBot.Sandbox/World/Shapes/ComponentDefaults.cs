using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>What Discord fills in when a bot leaves it out of a component.</summary>
internal static class ComponentDefaults
{
    internal static void Write(Utf8JsonWriter w, JsonElement component, MediaLinks links)
    {
        switch (Body.Number(component, "type"))
        {
            case 3 or 5 or 6 or 7 or 8:
                Number(w, component, "min_values", 1);
                Number(w, component, "max_values", 1);
                break;
            case 11:
                Picture(w, component);
                break;
            case 13:
                Flag(w, component, "spoiler", false);
                File(w, component, links);
                break;
            case 14:
                Number(w, component, "spacing", 1);
                Flag(w, component, "divider", true);
                break;
            case 17:
                Null(w, component, "accent_color");
                Flag(w, component, "spoiler", false);
                break;
            default:
                break;
        }
    }

    /// <summary>What the file is called and how large it is, known once it is there.</summary>
    private static void File(Utf8JsonWriter w, JsonElement component, MediaLinks links)
    {
        if (Body.Has(component, "file", out var media) && links.File(media) is { } file)
        {
            w.WriteString("name", file.Filename);
            w.WriteNumber("size", file.Bytes.Length);
        }
        else
        {
            Null(w, component, "name");
            Null(w, component, "size");
        }
    }

    /// <summary>A thumbnail's, and a gallery item's.</summary>
    internal static void Picture(Utf8JsonWriter w, JsonElement item)
    {
        Null(w, item, "description");
        Flag(w, item, "spoiler", false);
    }

    /// <summary>An embed's fields stand in a line only where that was asked for.</summary>
    internal static void WriteFields(Utf8JsonWriter w, JsonElement fields)
    {
        w.WriteStartArray("fields");
        foreach (var field in fields.EnumerateArray())
        {
            w.WriteStartObject();
            foreach (var one in field.EnumerateObject())
            {
                one.WriteTo(w);
            }

            Flag(w, field, "inline", false);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static bool IsThere(JsonElement component, string name) =>
        Body.Has(component, name, out var value) && value.ValueKind != JsonValueKind.Null;

    private static void Number(Utf8JsonWriter w, JsonElement component, string name, int value)
    {
        if (!IsThere(component, name))
        {
            w.WriteNumber(name, value);
        }
    }

    private static void Flag(Utf8JsonWriter w, JsonElement component, string name, bool value)
    {
        if (!IsThere(component, name))
        {
            w.WriteBoolean(name, value);
        }
    }

    private static void Null(Utf8JsonWriter w, JsonElement component, string name)
    {
        if (!IsThere(component, name))
        {
            w.WriteNull(name);
        }
    }
}
