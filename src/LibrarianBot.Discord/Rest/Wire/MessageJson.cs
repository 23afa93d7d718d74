using System.Text.Json;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>What a message's body is for, since each route allows other fields.</summary>
internal enum MessageUse
{
    /// <summary>A message of its own in a channel.</summary>
    Channel,

    /// <summary>The first message of a forum's post.</summary>
    Post,

    /// <summary>An answer to an interaction.</summary>
    Answer,

    /// <summary>In the place of an earlier one.</summary>
    Edit,
}

/// <summary>Writes messages in Discord's form.</summary>
internal static class MessageJson
{
    private const int SuppressEmbeds = 1 << 2;
    private const int Ephemeral = 1 << 6;
    private const int Silent = 1 << 12;
    private const int ComponentsV2 = 1 << 15;

    public static void Write(Utf8JsonWriter json, OutgoingMessage message, MessageUse use)
    {
        json.WriteStartObject();
        WriteText(json, message, use);
        MentionsJson.Write(json, message.Mentions);
        AttachmentsJson.Write(json, message, use);
        if (use == MessageUse.Channel)
        {
            WriteNonce(json, message.Nonce);
            WriteReference(json, message.ReplyTo);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, OutgoingMessage message, MessageUse use)
    {
        var isV2 = message.Content is null && message.Components.Count > 0;
        var flags = isV2 ? ComponentsV2 : 0;
        flags |= message is { SuppressPreviews: true, Content: not null } ? SuppressEmbeds : 0;
        if (use == MessageUse.Edit)
        {
            // What an edit leaves out stays; a message's old text must go when components take its place.
            json.WriteString("content"u8, message.Content);
            json.WriteStartArray("embeds"u8);
            json.WriteEndArray();
        }
        else
        {
            flags |= message.Silent ? Silent : 0;
            flags |= use == MessageUse.Answer && message.Ephemeral ? Ephemeral : 0;
            if (message.Content is not null)
            {
                json.WriteString("content"u8, message.Content);
            }
        }

        if (flags != 0)
        {
            json.WriteNumber("flags"u8, flags);
        }

        if (message.Components.Count > 0 || use == MessageUse.Edit)
        {
            json.WritePropertyName("components"u8);
            ComponentJson.WriteList(json, message.Components);
        }
    }

    private static void WriteNonce(Utf8JsonWriter json, string? nonce)
    {
        if (nonce is not null)
        {
            json.WriteString("nonce"u8, nonce);
            json.WriteBoolean("enforce_nonce"u8, true);
        }
    }

    private static void WriteReference(Utf8JsonWriter json, Snowflake? messageId)
    {
        if (messageId is { } id)
        {
            json.WriteStartObject("message_reference"u8);
            json.WritePropertyName("message_id"u8);
            json.WriteId(id);
            json.WriteBoolean("fail_if_not_exists"u8, false);
            json.WriteEndObject();
        }
    }
}
