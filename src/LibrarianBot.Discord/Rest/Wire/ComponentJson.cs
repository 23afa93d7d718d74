using System.Diagnostics;
using System.Text.Json;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>Writes a message's components in Discord's form.</summary>
internal static class ComponentJson
{
    public static void WriteList(Utf8JsonWriter json, IReadOnlyList<Component> components)
    {
        json.WriteStartArray();
        for (var i = 0; i < components.Count; i++)
        {
            Write(json, components[i]);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        json.WriteOptional("id"u8, component.Id);
        switch (component)
        {
            case TextDisplay text:
                json.WriteNumber("type"u8, 10);
                json.WriteString("content"u8, text.Content);
                break;
            case ActionRow row:
                WriteParent(json, 1, row.Components);
                break;
            case Button button:
                WriteButton(json, button);
                break;
            case StringSelect select:
                SelectJson.Write(json, select);
                break;
            case EntitySelect select:
                SelectJson.Write(json, select);
                break;
            case Section section:
                WriteParent(json, 9, section.Components);
                json.WritePropertyName("accessory"u8);
                Write(json, section.Accessory);
                break;
            case Container container:
                WriteParent(json, 17, container.Components);
                json.WriteOptional("accent_color"u8, container.AccentColor);
                break;
            case Separator separator:
                json.WriteNumber("type"u8, 14);
                json.WriteBoolean("divider"u8, separator.Divider);
                json.WriteNumber("spacing"u8, separator.Spacing);
                break;
            default:
                WriteMedia(json, component);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteParent(
        Utf8JsonWriter json,
        int type,
        IReadOnlyList<Component> children
    )
    {
        json.WriteNumber("type"u8, type);
        json.WritePropertyName("components"u8);
        WriteList(json, children);
    }

    private static void WriteButton(Utf8JsonWriter json, Button button)
    {
        json.WriteNumber("type"u8, 2);
        json.WriteNumber("style"u8, (int)button.Style);
        json.WriteString("label"u8, button.Label);
        json.WriteOptional("custom_id"u8, button.CustomId);
        json.WriteOptional("url"u8, button.Url?.AbsoluteUri);
        if (button.Disabled)
        {
            json.WriteBoolean("disabled"u8, true);
        }
    }

    private static void WriteMedia(Utf8JsonWriter json, Component component)
    {
        switch (component)
        {
            case Thumbnail thumbnail:
                json.WriteNumber("type"u8, 11);
                WriteUrl(json, "media"u8, thumbnail.Media);
                json.WriteOptional("description"u8, thumbnail.Description);
                break;
            case MediaGallery gallery:
                json.WriteNumber("type"u8, 12);
                json.WriteStartArray("items"u8);
                foreach (var item in gallery.Items)
                {
                    json.WriteStartObject();
                    WriteUrl(json, "media"u8, item.Media);
                    json.WriteOptional("description"u8, item.Description);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case FileComponent file:
                json.WriteNumber("type"u8, 13);
                WriteUrl(json, "file"u8, file.File);
                break;
            default:
                throw new UnreachableException($"A component without a form: {component}.");
        }
    }

    private static void WriteUrl(Utf8JsonWriter json, ReadOnlySpan<byte> name, Media media)
    {
        json.WriteStartObject(name);
        json.WriteString("url"u8, media.Url);
        json.WriteEndObject();
    }
}
