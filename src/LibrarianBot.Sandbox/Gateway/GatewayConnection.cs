using System.IO.Compression;
using System.Net.WebSockets;
using System.Threading.Channels;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>One socket's sending side: a queue, so that the world never waits for a slow client.</summary>
internal sealed class GatewayConnection(WebSocket socket, bool compress)
{
    private readonly Channel<Outgoing> _queue = Channel.CreateUnbounded<Outgoing>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    /// <summary>Cancelled to cut the connection without a closing handshake.</summary>
    internal CancellationTokenSource Cut { get; } = new();

    /// <summary>It was told by op 9 to resume its session, which some clients do on the same connection.</summary>
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
        using var packed = compress ? new MemoryStream() : null;
        await using var deflate = packed is null
            ? null
            : new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        try
        {
            await foreach (var next in _queue.Reader.ReadAllAsync(Cut.Token))
            {
                if (next.Close is var (code, reason))
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, Cut.Token);
                    return;
                }

                await SendAsync(Packed(next.Frame, packed, deflate), next.Half);
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
        var kind = compress ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
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

    /// <summary>One deflate context for the connection; each message ends with 00 00 ff ff, which a flush leaves.</summary>
    private static ReadOnlyMemory<byte> Packed(
        byte[] frame,
        MemoryStream? packed,
        ZLibStream? deflate
    )
    {
        if (packed is null || deflate is null)
        {
            return frame;
        }

        packed.SetLength(0);
        deflate.Write(frame);
        deflate.Flush();
        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }

    private sealed record Outgoing(byte[] Frame, (int Code, string Reason)? Close, bool Half);
}
