namespace LibrarianBot.Store.Search;

/// <summary>
/// Readers kept open, last used first: its pages and statements are still in the processor's caches.
/// </summary>
internal sealed class SearchReaders(StoreFile file) : IDisposable
{
    private static readonly int Kept = Environment.ProcessorCount * 2;
    private readonly Lock _lock = new();
    private readonly Stack<SearchReader> _idle = new(Kept);
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
