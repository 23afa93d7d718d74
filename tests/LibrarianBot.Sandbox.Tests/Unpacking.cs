using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace LibrarianBot.Sandbox.Tests;

/// <summary>What makes whole messages of a connection's compressed ones, in order.</summary>
internal interface IUnpack : IDisposable
{
    byte[] Unpack(byte[] raw);
}

/// <summary>A connection's one inflate context, out of which message after message comes whole.</summary>
internal sealed class ZlibStream : IUnpack
{
    private readonly MemoryStream _packed = new();
    private ZLibStream? _inflate;

    public byte[] Unpack(byte[] raw)
    {
        // What was read is replaced by what came.
        _packed.SetLength(0);
        _packed.Write(raw);
        _packed.Position = 0;
        _inflate ??= new ZLibStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        using var plain = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var count = _inflate.Read(buffer);
            plain.Write(buffer, 0, count);
            if (count == 0 || IsWhole(plain))
            {
                return plain.ToArray();
            }
        }
    }

    public void Dispose()
    {
        _inflate?.Dispose();
        _packed.Dispose();
    }

    private static bool IsWhole(MemoryStream plain)
    {
        try
        {
            JsonDocument.Parse(plain.ToArray()).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

/// <summary>
/// A Zstandard frame read by hand (RFC 8878), for as much as can be read without a decompressor: a header first, then
/// blocks that hold their bytes as they are, none of them the last.
/// </summary>
internal sealed class ZstdFrame : IUnpack
{
    private bool _begun;

    public byte[] Unpack(byte[] raw)
    {
        var rest = raw.AsSpan();
        if (!_begun)
        {
            _begun = true;
            Assert.Equal(0xFD2FB528, BinaryPrimitives.ReadUInt32LittleEndian(rest));
            // No content size, no checksum, no dictionary, a window of its own: then the window follows.
            Assert.Equal(0, rest[4]);
            rest = rest[6..];
        }

        using var plain = new MemoryStream();
        while (rest.Length > 0)
        {
            var header = rest[0] | (rest[1] << 8) | (rest[2] << 16);
            Assert.Equal(0, header & 0b111);
            plain.Write(rest.Slice(3, header >> 3));
            rest = rest[(3 + (header >> 3))..];
        }

        return plain.ToArray();
    }

    public void Dispose() { }
}
