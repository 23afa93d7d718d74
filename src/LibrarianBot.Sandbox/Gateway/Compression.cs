using System.Buffers.Binary;
using System.IO.Compression;
using System.Net.WebSockets;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>How frames travel: as they are, or through one context that lasts as long as the connection.</summary>
internal abstract class Compression : IDisposable
{
    internal virtual WebSocketMessageType MessageType => WebSocketMessageType.Binary;

    /// <summary>The one that <c>compress</c> in the address asks for; what isn't known is none, as on Discord.</summary>
    internal static Compression Named(string name) =>
        name switch
        {
            "zlib-stream" => new Zlib(),
            "zstd-stream" => new Zstd(),
            _ => new None(),
        };

    /// <summary>A frame as it goes over the wire; valid until the next one.</summary>
    internal abstract ReadOnlyMemory<byte> Pack(byte[] frame);

    public abstract void Dispose();

    private sealed class None : Compression
    {
        internal override WebSocketMessageType MessageType => WebSocketMessageType.Text;

        internal override ReadOnlyMemory<byte> Pack(byte[] frame) => frame;

        public override void Dispose() { }
    }

    /// <summary>Each message ends with 00 00 ff ff, which a flush leaves.</summary>
    private sealed class Zlib : Compression
    {
        private readonly MemoryStream _packed = new();
        private readonly ZLibStream _deflate;

        internal Zlib() => _deflate = new(_packed, CompressionLevel.Fastest, leaveOpen: true);

        internal override ReadOnlyMemory<byte> Pack(byte[] frame)
        {
            _packed.SetLength(0);
            _deflate.Write(frame);
            _deflate.Flush();
            return _packed.GetBuffer().AsMemory(0, (int)_packed.Length);
        }

        public override void Dispose()
        {
            _deflate.Dispose();
            _packed.Dispose();
        }
    }

    /// <summary>
    /// One Zstandard frame (RFC 8878) without an end. Its blocks hold their bytes as they are, which every decompressor
    /// reads, so that none is needed here: over loopback there is nothing to be saved.
    /// </summary>
    private sealed class Zstd : Compression
    {
        private const int MaxBlock = 128 * 1024;

        // The magic number, then: no size, no checksum, no dictionary; a window of 128 KiB.
        private static readonly byte[] Header = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38];

        private readonly MemoryStream _packed = new();
        private bool _begun;

        internal override ReadOnlyMemory<byte> Pack(byte[] frame)
        {
            _packed.SetLength(0);
            if (!_begun)
            {
                _packed.Write(Header);
                _begun = true;
            }

            Span<byte> size = stackalloc byte[4];
            foreach (var block in frame.Chunk(MaxBlock))
            {
                // Three bytes: not the last block, stored as it is, its length.
                BinaryPrimitives.WriteInt32LittleEndian(size, block.Length << 3);
                _packed.Write(size[..3]);
                _packed.Write(block);
            }

            return _packed.GetBuffer().AsMemory(0, (int)_packed.Length);
        }

        public override void Dispose() => _packed.Dispose();
    }
}
