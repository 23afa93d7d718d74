using System.Collections.Concurrent;

namespace LibrarianBot.Store.Search;

/// <summary>
/// Readers kept open, last used first: its pages and statements are still in the processor's caches.
/// </summary>
internal sealed class SearchReaders(StoreFile file) : IDisposable
{
    // As many as threads may ever search at once on a small machine; opening one takes as long as many searches.
    private const int Kept = 16;

    private readonly Lock _lock = new();
    private readonly Stack<SearchReader> _idle = new(Kept);
    private readonly ConcurrentDictionary<long, long> _slots = new();
    private bool _disposed;

    public SearchReader Take()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_idle.TryPop(out var reader))
            {
                return reader;
            }
        }

        return new SearchReader(file);
    }

    public void Return(SearchReader reader)
    {
        lock (_lock)
        {
            if (!_disposed && _idle.Count < Kept)
            {
                _idle.Push(reader);
                return;
            }
        }

        reader.Dispose();
    }

    /// <summary>A network's slot, which it never changes; null while nothing is kept of it.</summary>
    public long? SlotOf(long networkId, SearchReader reader)
    {
        if (_slots.TryGetValue(networkId, out var known))
        {
            return known;
        }

        var slot = reader.SlotOf(networkId);
        if (slot is { } found)
        {
            _slots.TryAdd(networkId, found);
        }

        return slot;
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            while (_idle.TryPop(out var reader))
            {
                reader.Dispose();
            }
        }
    }
}
