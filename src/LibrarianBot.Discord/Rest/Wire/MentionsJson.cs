using System.Text.Json;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>Writes whom a message may notify. Left out, Discord would notify everybody that its text names.</summary>
internal static class MentionsJson
{
    public static void Write(Utf8JsonWriter json, AllowedMentions mentions)
    {
        json.WriteStartObject("allowed_mentions"u8);
        json.WriteStartArray("parse"u8);
        json.WriteEndArray();
        WriteIds(json, "users"u8, mentions.Users);
        WriteIds(json, "roles"u8, mentions.Roles);
        if (mentions.RepliedUser)
        {
            json.WriteBoolean("replied_user"u8, true);
        }

        json.WriteEndObject();
    }

    private static void WriteIds(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        IReadOnlyList<Snowflake> ids
    )
    {
        if (ids.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteId(id);
        }

        json.WriteEndArray();
    }
}
