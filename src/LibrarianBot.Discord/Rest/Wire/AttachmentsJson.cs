using System.Globalization;
using System.Text.Json;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>Writes which files a message has: those uploaded beside it, and on an edit those kept.</summary>
internal static class AttachmentsJson
{
    /// <summary>On an edit the list is the whole truth: what it doesn't name is removed from the message.</summary>
    public static void Write(Utf8JsonWriter json, OutgoingMessage message, MessageUse use)
    {
        if (message.Files.Count == 0 && use != MessageUse.Edit)
        {
            return;
        }

        json.WriteStartArray("attachments"u8);
        if (use == MessageUse.Edit)
        {
            WriteKept(json, message.KeptFiles);
        }

        for (var i = 0; i < message.Files.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, i.ToString(CultureInfo.InvariantCulture));
            json.WriteString("filename"u8, message.Files[i].Name);
            json.WriteOptional("description"u8, message.Files[i].Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKept(Utf8JsonWriter json, IReadOnlyList<Snowflake> kept)
    {
        foreach (var id in kept)
        {
            json.WriteStartObject();
            json.WritePropertyName("id"u8);
            json.WriteId(id);
            json.WriteEndObject();
        }
    }
}
