using System.Net.WebSockets;
using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>One connection's receiving side: what the client says, and what comes of it.</summary>
internal sealed class GatewayTalk(
    SandboxWorld world,
    WebSocket socket,
    GatewayConnection connection
)
{
    private const int MaxFrames = 120;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly FrameReader _reader = new(socket);
    private readonly GatewayLogin _login = new(world, connection);
    private long _windowStart = world.Clock.GetTimestamp();
    private int _frames;

    private GatewaySession? Session => _login.Session;

    internal async Task RunAsync()
    {
        connection.Send(Frames.Hello(world.Options.HeartbeatInterval));
        var clientLeaves = false;
        try
        {
            clientLeaves = await ReadAllAsync();
        }
        catch (Exception broken)
            when (broken
                    is WebSocketException
                        or OperationCanceledException
                        or ObjectDisposedException
            )
        {
            // A connection that breaks leaves its session to be resumed.
        }
        finally
        {
            _login.Leave(clientLeaves);
        }
    }

    /// <summary>Reads until the end; true when the client closed with 1000 or 1001, which ends its session.</summary>
    private async Task<bool> ReadAllAsync()
    {
        var timeout = world.Options.HeartbeatInterval * 2;
        while (true)
        {
            using var patience = new CancellationTokenSource(timeout, world.Clock);
            using var until = CancellationTokenSource.CreateLinkedTokenSource(
                patience.Token,
                connection.Cut.Token
            );
            var (length, closed) = await _reader.ReadAsync(until.Token);
            if (closed is { } status)
            {
                connection.Close(1000, "");
                return status is 1000 or 1001;
            }

            if (WhyClose(length) is { } close)
            {
                connection.Close(close.Code, close.Reason);
                await DrainAsync();
                return false;
            }
        }
    }

    /// <summary>Waits for the client's half of a closing handshake, not for ever.</summary>
    private async Task DrainAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), world.Clock.Real);
        using var until = CancellationTokenSource.CreateLinkedTokenSource(
            patience.Token,
            connection.Cut.Token
        );
        await _reader.DrainAsync(until.Token);
    }

    private CloseCode? WhyClose(int length)
    {
        if (length > FrameReader.MaxPayload)
        {
            return CloseCode.DecodeError;
        }

        if (world.Clock.GetElapsedTime(_windowStart) > Window)
        {
            (_windowStart, _frames) = (world.Clock.GetTimestamp(), 0);
        }

        if (++_frames > MaxFrames)
        {
            return CloseCode.RateLimited;
        }

        return Understand(_reader.Frame(length));
    }

    private CloseCode? Understand(ReadOnlyMemory<byte> sent)
    {
        try
        {
            using var frame = JsonDocument.Parse(sent);
            return
                frame.RootElement.ValueKind == JsonValueKind.Object
                && frame.RootElement.TryGetProperty("op"u8, out var op)
                && op.TryGetInt32(out var number)
                ? Handle(number, frame.RootElement.TryGetProperty("d"u8, out var d) ? d : default)
                : CloseCode.DecodeError;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return CloseCode.DecodeError;
        }
    }

    private CloseCode? Handle(int op, JsonElement d)
    {
        switch (op)
        {
            case 1:
                if (!connection.Silent)
                {
                    connection.Send(Frames.Ack);
                }

                return null;
            case 2:
                return _login.Identify(d);
            case 6:
                return _login.Resume(d);
            case 3 or 4 or 8 or 31 or 43 when Session is null:
                return CloseCode.NotAuthenticated;
            case 8:
                return MemberRequests.Answer(world, Session!, d);
            case 3 or 4 or 31 or 43:
                return null;
            default:
                return CloseCode.UnknownOpcode;
        }
    }
}
