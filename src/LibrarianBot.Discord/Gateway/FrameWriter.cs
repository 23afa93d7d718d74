using System.Text.Json;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Writes the few messages that the client sends. Each is under Discord's 4,096 bytes.</summary>
internal static class FrameWriter
{
    /// <summary>Op 1.</summary>
    public static void WriteHeartbeat(Utf8JsonWriter json, long? sequence)
    {
        json.WriteStartObject();
        json.WriteNumber("op"u8, 1);
        if (sequence is { } number)
        {
            json.WriteNumber("d"u8, number);
        }
        else
        {
            json.WriteNull("d"u8);
        }

        json.WriteEndObject();
    }

    /// <summary>Op 2.</summary>
    public static void WriteIdentify(Utf8JsonWriter json, DiscordOptions options)
    {
        Begin(json, 2);
        json.WriteString("token"u8, options.Token);
        json.WriteNumber("intents"u8, (int)options.Intents);
        json.WriteStartObject("properties"u8);
        json.WriteString("os"u8, OperatingSystem.IsWindows() ? "windows" : "linux");
        json.WriteString("browser"u8, "librarianbot"u8);
        json.WriteString("device"u8, "librarianbot"u8);
        json.WriteEndObject();
        if (options.ShardCount > 1)
        {
            json.WriteStartArray("shard"u8);
            json.WriteNumberValue(options.Shard);
            json.WriteNumberValue(options.ShardCount);
            json.WriteEndArray();
        }

        End(json);
    }

    /// <summary>Op 6.</summary>
    public static void WriteResume(Utf8JsonWriter json, string token, GatewaySession session)
    {
        Begin(json, 6);
        json.WriteString("token"u8, token);
        json.WriteString("session_id"u8, session.Id);
        json.WriteNumber("seq"u8, session.Sequence ?? 0);
        End(json);
    }

    private static void Begin(Utf8JsonWriter json, int op)
    {
        json.WriteStartObject();
        json.WriteNumber("op"u8, op);
        json.WriteStartObject("d"u8);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
