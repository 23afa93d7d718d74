using System.Net.WebSockets;
using System.Threading.Channels;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>One socket's sending side: a queue, so that the world never waits for a slow client.</summary>
internal sealed class GatewayConnection(WebSocket socket, Compression compression)
{
    private readonly Channel<Outgoing> _queue = Channel.CreateUnbounded<Outgoing>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    /// <summary>Cancelled to cut the connection without a closing handshake.</summary>
    internal CancellationTokenSource Cut { get; } = new();

    /// <summary>It was told by op 9 to resume its session or to identify anew, which some clients do on the same connection.</summary>
    internal bool IsInvalidated { get; set; }

    /// <summary>Whether heartbeats stay without an answer (the zombie fault).</summary>
    internal bool Silent { get; set; }

    internal void Send(byte[] frame) =>
        _queue.Writer.TryWrite(new Outgoing(frame, null, Half: false));

    /// <summary>Closes with a code once everything before it has been sent.</summary>
    internal void Close(int code, string reason) =>
        _queue.Writer.TryWrite(new Outgoing([], (code, reason), Half: false));

    /// <summary>Sends half of a frame, then cuts the connection.</summary>
    internal void CutMidFrame(byte[] frame) =>
        _queue.Writer.TryWrite(new Outgoing(frame, null, Half: true));

    /// <summary>Sends what is queued until the connection ends.</summary>
    internal async Task PumpAsync()
    {
        try
        {
            await foreach (var next in _queue.Reader.ReadAllAsync(Cut.Token))
            {
                if (next.Close is var (code, reason))
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, Cut.Token);
                    return;
                }

                await SendAsync(compression.Pack(next.Frame), next.Half);
            }
        }
        catch (Exception ended)
            when (ended
                    is OperationCanceledException
                        or WebSocketException
                        or ObjectDisposedException
            )
        {
            // The connection is gone; the session keeps what was not read.
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> message, bool half)
    {
        var kind = compression.MessageType;
        if (half)
        {
            await socket.SendAsync(
                message[..(message.Length / 2)],
                kind,
                endOfMessage: false,
                Cut.Token
            );
            await Cut.CancelAsync();
            return;
        }

        await socket.SendAsync(message, kind, endOfMessage: true, Cut.Token);
    }

    private sealed record Outgoing(byte[] Frame, (int Code, string Reason)? Close, bool Half);
}
