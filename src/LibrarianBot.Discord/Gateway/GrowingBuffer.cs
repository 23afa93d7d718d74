using System.Buffers;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Bytes used over and over; grows for a large message and gives the memory back afterwards.</summary>
internal sealed class GrowingBuffer : IDisposable
{
    private const int Usual = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Room for more; at least one byte.</summary>
    public Memory<byte> Free()
    {
        if (_length == _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
            _bytes.AsSpan(0, _length).CopyTo(larger);
            Replace(larger);
        }

        return _bytes.AsMemory(_length);
    }

    public void Advance(int count) => _length += count;

    public void Clear()
    {
        _length = 0;
        if (_bytes.Length > 4 * Usual)
        {
            Replace(ArrayPool<byte>.Shared.Rent(Usual));
        }
    }

    public void Dispose() => Replace([]);

    private void Replace(byte[] other)
    {
        var old = _bytes;
        _bytes = other;
        if (old.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(old);
        }
    }
}
