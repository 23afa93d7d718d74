using System.IO.Compression;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Inflates one connection's messages, which share one zlib stream (Discord: <c>zlib-stream</c>).</summary>
internal sealed class ZlibInflater : IDisposable
{
    private readonly Feed _feed = new();
    private readonly ZLibStream _zlib;

    public ZlibInflater() => _zlib = new ZLibStream(_feed, CompressionMode.Decompress);

    /// <summary>Whether these bytes end a message; before that there is nothing to inflate.</summary>
    public static bool EndsMessage(ReadOnlySpan<byte> bytes) =>
        bytes.EndsWith<byte>([0x00, 0x00, 0xff, 0xff]);

    /// <summary>Inflates a whole message behind what <paramref name="into"/> holds.</summary>
    public void Inflate(ReadOnlyMemory<byte> message, GrowingBuffer into)
    {
        _feed.Rest = message;
        for (int read; (read = _zlib.Read(into.Free().Span)) > 0; )
        {
            into.Advance(read);
        }
    }

    public void Dispose() => _zlib.Dispose();

    /// <summary>Hands the inflater the current message, then says that there is no more for now.</summary>
    private sealed class Feed : Stream
    {
        public ReadOnlyMemory<byte> Rest { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, Rest.Length);
            Rest.Span[..count].CopyTo(buffer);
            Rest = Rest[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) =>
            Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();
    }
}
