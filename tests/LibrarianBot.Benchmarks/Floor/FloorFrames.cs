using System.IO.Compression;
using System.Net.WebSockets;

namespace LibrarianBot.Benchmarks.Floor;

/// <summary>Gateway messages out of one zlib stream, each valid until the next is read.</summary>
internal sealed class FloorFrames : IDisposable
{
    private readonly ClientWebSocket socket;
    private readonly MemoryStream packed = new();
    private readonly ZLibStream unpacking;
    private byte[] plain = new byte[16 * 1024];

    public FloorFrames(ClientWebSocket socket)
    {
        this.socket = socket;
        unpacking = new ZLibStream(packed, CompressionMode.Decompress);
    }

    /// <summary>The next message; empty once the connection has closed.</summary>
    public async Task<ReadOnlyMemory<byte>> NextAsync()
    {
        packed.SetLength(0);
        packed.Position = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            var room = (int)packed.Length;
            packed.SetLength(room + (16 * 1024));
            part = await socket.ReceiveAsync(
                packed.GetBuffer().AsMemory(room, 16 * 1024),
                CancellationToken.None
            );
            packed.SetLength(room + part.Count);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return default;
            }
        } while (!part.EndOfMessage);

        return Unpack();
    }

    public void Dispose()
    {
        unpacking.Dispose();
        packed.Dispose();
    }

    private ReadOnlyMemory<byte> Unpack()
    {
        var length = 0;
        int read;
        while ((read = unpacking.Read(plain, length, plain.Length - length)) > 0)
        {
            length += read;
            if (length == plain.Length)
            {
                Array.Resize(ref plain, plain.Length * 2);
            }
        }

        return plain.AsMemory(0, length);
    }
}
