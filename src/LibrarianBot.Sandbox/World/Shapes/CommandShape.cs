using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class CommandShape
{
    /// <summary>As the commands' routes return it; the maps of translations only where they are asked for.</summary>
    internal static void Write(Utf8JsonWriter w, Command command, bool withLocalizations)
    {
        w.WriteStartObject();
        w.Id("id", command.Id);
        w.Id("application_id", command.Bot.ApplicationId);
        if (command.Guild is { } guild)
        {
            w.Id("guild_id", guild.Id);
        }

        w.Id("version", command.Version);
        w.WriteNumber("type", command.Type);
        w.WriteString("name", command.Name);
        w.WriteString("description", Text(command.Body, "description"));
        w.Id("default_member_permissions", (ulong?)command.DefaultMemberPermissions);
        w.WriteBoolean(
            "nsfw",
            command.Body.TryGetProperty("nsfw"u8, out var nsfw)
                && nsfw.ValueKind == JsonValueKind.True
        );
        if (command.Guild is null)
        {
            w.WriteBoolean("dm_permission", command.Contexts.Contains(1));
            w.List("contexts", command.Contexts, static (w, one) => w.WriteNumberValue(one));
            w.List("integration_types", [0], static (w, one) => w.WriteNumberValue(one));
        }

        if (withLocalizations)
        {
            Map(w, command.Body, "name_localizations");
            Map(w, command.Body, "description_localizations");
        }

        if (
            command.Body.TryGetProperty("options"u8, out var options)
            && options.ValueKind == JsonValueKind.Array
        )
        {
            w.WritePropertyName("options");
            WriteOptions(w, options, withLocalizations);
        }

        w.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter w, JsonElement options, bool withLocalizations)
    {
        w.WriteStartArray();
        foreach (var option in options.EnumerateArray())
        {
            w.WriteStartObject();
            foreach (var field in option.EnumerateObject())
            {
                if (
                    field.Name.EndsWith("_localizations", StringComparison.Ordinal)
                    && !withLocalizations
                )
                {
                    continue;
                }

                w.WritePropertyName(field.Name);
                if (
                    (field.NameEquals("options"u8) || field.NameEquals("choices"u8))
                    && field.Value.ValueKind == JsonValueKind.Array
                )
                {
                    WriteOptions(w, field.Value, withLocalizations);
                }
                else
                {
                    field.Value.WriteTo(w);
                }
            }

            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static string Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : "";

    private static void Map(Utf8JsonWriter w, JsonElement body, string name)
    {
        w.WritePropertyName(name);
        if (body.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object)
        {
            map.WriteTo(w);
        }
        else
        {
            w.WriteNullValue();
        }
    }
}
