using System.Net.WebSockets;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Reads whole messages from a socket. The bytes are good until the next read.</summary>
internal sealed class FrameReader(WebSocket socket, bool compressed) : IDisposable
{
    private readonly GrowingBuffer received = new();
    private readonly GrowingBuffer inflated = new();
    private readonly ZlibInflater? inflater = compressed ? new() : null;

    /// <summary>The next message, or null once the other side has closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync()
    {
        received.Clear();
        while (true)
        {
            var result = await socket.ReceiveAsync(received.Free(), CancellationToken.None);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            received.Advance(result.Count);
            if (!result.EndOfMessage)
            {
                continue;
            }

            if (inflater is null || result.MessageType == WebSocketMessageType.Text)
            {
                return received.Written;
            }

            if (ZlibInflater.EndsMessage(received.Written.Span))
            {
                inflated.Clear();
                inflater.Inflate(received.Written, inflated);
                return inflated.Written;
            }
        }
    }

    public void Dispose()
    {
        received.Dispose();
        inflated.Dispose();
        inflater?.Dispose();
    }
}
