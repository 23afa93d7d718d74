using System.Net.WebSockets;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Reads whole messages from a socket. The bytes are good until the next read.</summary>
internal sealed class FrameReader(WebSocket socket, bool compressed) : IDisposable
{
    private readonly GrowingBuffer _received = new();
    private readonly GrowingBuffer _inflated = new();
    private readonly ZlibInflater? _inflater = compressed ? new() : null;

    /// <summary>The next message, or null once the other side has closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync()
    {
        _received.Clear();
        while (true)
        {
            var result = await socket.ReceiveAsync(_received.Free(), CancellationToken.None);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            _received.Advance(result.Count);
            if (!result.EndOfMessage)
            {
                continue;
            }

            if (_inflater is null || result.MessageType == WebSocketMessageType.Text)
            {
                return _received.Written;
            }

            if (ZlibInflater.EndsMessage(_received.Written.Span))
            {
                _inflated.Clear();
                _inflater.Inflate(_received.Written, _inflated);
                return _inflated.Written;
            }
        }
    }

    public void Dispose()
    {
        _received.Dispose();
        _inflated.Dispose();
        _inflater?.Dispose();
    }
}
