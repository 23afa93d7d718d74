using System.Net.WebSockets;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>Reads whole frames off a socket, one at a time.</summary>
internal sealed class FrameReader(WebSocket socket)
{
    internal const int MaxPayload = 4096;

    private readonly byte[] _buffer = new byte[MaxPayload + 1];

    /// <summary>The frame that was read last.</summary>
    internal ReadOnlyMemory<byte> Frame(int length) => _buffer.AsMemory(0, length);

    /// <summary>Reads a frame: its length, or over <see cref="MaxPayload"/> where it is too long; or the status that the client closed with.</summary>
    internal async Task<(int Length, int? Closed)> ReadAsync(CancellationToken cancel)
    {
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(_buffer.AsMemory(length), cancel);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return (0, (int?)socket.CloseStatus ?? 1005);
            }

            length += read.Count;
            if (read.EndOfMessage || length > MaxPayload)
            {
                return (length, null);
            }
        }
    }

    /// <summary>Reads on until the client has closed too.</summary>
    internal async Task DrainAsync(CancellationToken cancel)
    {
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            var read = await socket.ReceiveAsync(_buffer.AsMemory(), cancel);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return;
            }
        }
    }
}
