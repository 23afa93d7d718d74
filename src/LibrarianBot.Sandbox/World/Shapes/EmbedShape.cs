using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Embeds as they come back from Discord: with their type and working links.</summary>
internal static class EmbedShape
{
    internal static void WriteAll(Utf8JsonWriter w, JsonElement embeds, MediaLinks links)
    {
        w.WriteStartArray();
        foreach (var embed in embeds.EnumerateArray())
        {
            w.WriteStartObject();
            w.WriteString("type", "rich");
            foreach (var field in embed.EnumerateObject())
            {
                Field(w, field, links);
            }

            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static void Field(Utf8JsonWriter w, JsonProperty field, MediaLinks links)
    {
        if (field.NameEquals("image"u8) || field.NameEquals("thumbnail"u8))
        {
            w.WritePropertyName(field.Name);
            MediaShape.Write(w, field.Value, links);
        }
        else if (field.NameEquals("fields"u8) && field.Value.ValueKind == JsonValueKind.Array)
        {
            ComponentDefaults.WriteFields(w, field.Value);
        }
        else if (!field.NameEquals("type"u8) && field.Value.ValueKind != JsonValueKind.Null)
        {
            w.WritePropertyName(field.Name);
            w.WithoutNulls(field.Value);
        }
    }
}
