using System.Diagnostics;
using System.Text.Json;
using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>Writes what is filled in on a form, each into an object that is already begun.</summary>
internal static class InputJson
{
    public static void Write(Utf8JsonWriter json, FormInput input)
    {
        json.WriteString("custom_id"u8, input.CustomId);
        switch (input)
        {
            case TextInput text:
                WriteText(json, text);
                break;
            case SelectInput select:
                WriteSelect(json, select);
                break;
            case FileUploadInput files:
                json.WriteNumber("type"u8, 19);
                WriteBounds(json, files.Required, files.MinValues, files.MaxValues);
                break;
            case RadioGroupInput radio:
                json.WriteNumber("type"u8, 21);
                json.WriteBoolean("required"u8, radio.Required);
                SelectJson.WriteOptions(json, radio.Options);
                break;
            case CheckboxGroupInput boxes:
                json.WriteNumber("type"u8, 22);
                WriteBounds(json, boxes.Required, boxes.MinValues, boxes.MaxValues);
                SelectJson.WriteOptions(json, boxes.Options);
                break;
            case CheckboxInput box:
                json.WriteNumber("type"u8, 23);
                json.WriteBoolean("default"u8, box.Default);
                break;
            default:
                throw new UnreachableException($"An input without a form: {input}.");
        }
    }

    private static void WriteText(Utf8JsonWriter json, TextInput text)
    {
        json.WriteNumber("type"u8, 4);
        json.WriteNumber("style"u8, text.Multiline ? 2 : 1);
        json.WriteBoolean("required"u8, text.Required);
        json.WriteOptional("min_length"u8, text.MinLength);
        json.WriteOptional("max_length"u8, text.MaxLength);
        json.WriteOptional("value"u8, text.Value);
        json.WriteOptional("placeholder"u8, text.Placeholder);
    }

    private static void WriteSelect(Utf8JsonWriter json, SelectInput select)
    {
        json.WriteOptional("placeholder"u8, select.Placeholder);
        WriteBounds(json, select.Required, select.MinValues, select.MaxValues);
        switch (select)
        {
            case StringSelectInput text:
                json.WriteNumber("type"u8, 3);
                SelectJson.WriteOptions(json, text.Options);
                break;
            case UserSelectInput users:
                json.WriteNumber("type"u8, 5);
                SelectJson.WriteDefaults(json, users.DefaultValues);
                break;
            case RoleSelectInput roles:
                json.WriteNumber("type"u8, 6);
                SelectJson.WriteDefaults(json, roles.DefaultValues);
                break;
            case MentionableSelectInput mentionables:
                json.WriteNumber("type"u8, 7);
                SelectJson.WriteDefaults(json, mentionables.DefaultValues);
                break;
            case ChannelSelectInput channels:
                json.WriteNumber("type"u8, 8);
                json.WriteOptional("channel_types"u8, channels.ChannelTypes);
                SelectJson.WriteDefaults(json, channels.DefaultValues);
                break;
            default:
                throw new UnreachableException($"A select without a form: {select}.");
        }
    }

    /// <summary>Where nothing is required, Discord wants the least number to be 0 as well.</summary>
    private static void WriteBounds(Utf8JsonWriter json, bool required, int? min, int? max)
    {
        json.WriteBoolean("required"u8, required);
        json.WriteOptional("min_values"u8, min ?? (required ? null : 0));
        json.WriteOptional("max_values"u8, max);
    }
}
