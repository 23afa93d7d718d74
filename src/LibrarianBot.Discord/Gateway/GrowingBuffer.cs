using System.Buffers;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Bytes used over and over; grows for a large message and gives the memory back afterwards.</summary>
internal sealed class GrowingBuffer : IDisposable
{
    private const int Usual = 16 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int length;

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Room for more; at least one byte.</summary>
    public Memory<byte> Free()
    {
        if (length == bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
            bytes.AsSpan(0, length).CopyTo(larger);
            Replace(larger);
        }

        return bytes.AsMemory(length);
    }

    public void Advance(int count) => length += count;

    public void Clear()
    {
        length = 0;
        if (bytes.Length > 4 * Usual)
        {
            Replace(ArrayPool<byte>.Shared.Rent(Usual));
        }
    }

    public void Dispose() => Replace([]);

    private void Replace(byte[] other)
    {
        var old = bytes;
        bytes = other;
        if (old.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(old);
        }
    }
}
