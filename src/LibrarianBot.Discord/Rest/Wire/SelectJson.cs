using System.Diagnostics;
using System.Text.Json;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>Writes the selects of messages, each into an object that is already begun.</summary>
internal static class SelectJson
{
    public static void Write(Utf8JsonWriter json, StringSelect select)
    {
        json.WriteNumber("type"u8, 3);
        json.WriteString("custom_id"u8, select.CustomId);
        json.WriteOptional("placeholder"u8, select.Placeholder);
        json.WriteNumber("min_values"u8, select.MinValues);
        json.WriteNumber("max_values"u8, select.MaxValues);
        json.WriteBoolean("disabled"u8, select.Disabled);
        WriteOptions(json, select.Options);
    }

    public static void Write(Utf8JsonWriter json, EntitySelect select)
    {
        json.WriteNumber("type"u8, Number(select));
        json.WriteString("custom_id"u8, select.CustomId);
        json.WriteOptional("placeholder"u8, select.Placeholder);
        json.WriteNumber("min_values"u8, select.MinValues);
        json.WriteNumber("max_values"u8, select.MaxValues);
        json.WriteBoolean("disabled"u8, select.Disabled);
        WriteDefaults(json, select.DefaultValues);
        if (select is ChannelSelect channels)
        {
            json.WriteOptional("channel_types"u8, channels.ChannelTypes);
        }
    }

    public static void WriteOptions(Utf8JsonWriter json, IReadOnlyList<SelectOption> options)
    {
        json.WriteStartArray("options"u8);
        foreach (var option in options)
        {
            json.WriteStartObject();
            json.WriteString("label"u8, option.Label);
            json.WriteString("value"u8, option.Value);
            json.WriteOptional("description"u8, option.Description);
            json.WriteOptional("default"u8, option.Default);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteDefaults(Utf8JsonWriter json, IReadOnlyList<SelectDefault>? defaults)
    {
        if (defaults is null)
        {
            return;
        }

        json.WriteStartArray("default_values"u8);
        foreach (var one in defaults)
        {
            json.WriteStartObject();
            json.WritePropertyName("id"u8);
            json.WriteId(one.Id);
            json.WriteString("type"u8, one.Type);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int Number(EntitySelect select) =>
        select switch
        {
            UserSelect => 5,
            RoleSelect => 6,
            MentionableSelect => 7,
            ChannelSelect => 8,
            _ => throw new UnreachableException($"A select without a form: {select}."),
        };
}
