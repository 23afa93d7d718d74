using System.Text.Json;

namespace LibrarianBot.Benchmarks.Floor;

/// <summary>What the floor needs of a gateway message, found in one pass.</summary>
/// <param name="Op">The opcode.</param>
/// <param name="Sequence">The event's number, for heartbeats.</param>
/// <param name="HeartbeatInterval">In HELLO, milliseconds.</param>
/// <param name="Application">In READY, the application's id.</param>
/// <param name="Id">In INTERACTION_CREATE, its id.</param>
/// <param name="Token">In INTERACTION_CREATE, its token.</param>
/// <param name="Finds">Whether the subcommand is the one that searches.</param>
/// <param name="Text">The text that was typed.</param>
internal readonly record struct FloorEvent(
    int Op,
    long? Sequence,
    double HeartbeatInterval,
    string? Application,
    string? Id,
    string? Token,
    bool Finds,
    string? Text
)
{
    public static FloorEvent Read(ReadOnlyMemory<byte> frame)
    {
        var found = Header(frame.Span, out var type);
        return (found.Op, type) switch
        {
            (10, _) => found with
            {
                HeartbeatInterval = Data(frame).GetProperty("heartbeat_interval").GetDouble(),
            },
            (0, "READY") => found with
            {
                Application = Data(frame).GetProperty("application").GetProperty("id").GetString(),
            },
            (0, "INTERACTION_CREATE") => ReadInteraction(new Utf8JsonReader(frame.Span), found),
            _ => found,
        };
    }

    /// <summary>For what comes once only.</summary>
    private static JsonElement Data(ReadOnlyMemory<byte> frame)
    {
        using var document = JsonDocument.Parse(frame);
        return document.RootElement.GetProperty("d").Clone();
    }

    private static FloorEvent Header(ReadOnlySpan<byte> frame, out string? type)
    {
        var json = new Utf8JsonReader(frame);
        var found = default(FloorEvent);
        type = null;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("op"u8))
            {
                json.Read();
                found = found with { Op = json.GetInt32() };
            }
            else if (json.ValueTextEquals("t"u8))
            {
                json.Read();
                type = json.GetString();
            }
            else if (json.ValueTextEquals("s"u8))
            {
                json.Read();
                found = found with
                {
                    Sequence = json.TokenType == JsonTokenType.Number ? json.GetInt64() : null,
                };
            }
            else
            {
                json.Skip();
            }
        }

        return found;
    }

    private static FloorEvent ReadInteraction(Utf8JsonReader json, FloorEvent found)
    {
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (json.CurrentDepth == 2 && json.ValueTextEquals("id"u8))
            {
                json.Read();
                found = found with { Id = json.GetString() };
            }
            else if (json.CurrentDepth == 2 && json.ValueTextEquals("token"u8))
            {
                json.Read();
                found = found with { Token = json.GetString() };
            }
            else if (json.CurrentDepth == 2 && !json.ValueTextEquals("data"u8))
            {
                json.Skip();
            }
            else if (json.ValueTextEquals("name"u8))
            {
                json.Read();
                found = found with { Finds = found.Finds || json.ValueTextEquals("find"u8) };
            }
            else if (json.ValueTextEquals("value"u8))
            {
                json.Read();
                found = found with { Text = json.GetString() };
            }
        }

        return found;
    }
}
