using System.IO.Compression;
using System.Text.Json;

namespace LibrarianBot.Sandbox.Tests;

/// <summary>A connection's one inflate context, out of which message after message comes whole.</summary>
internal sealed class ZlibStream : IDisposable
{
    private readonly MemoryStream _packed = new();
    private ZLibStream? _inflate;

    internal byte[] Inflate(byte[] raw)
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
