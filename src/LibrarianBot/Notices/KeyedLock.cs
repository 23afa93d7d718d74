namespace LibrarianBot.Notices;

/// <summary>One at a time for each key, in the order of asking; those with other keys don't wait.</summary>
internal sealed class KeyedLock
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Entry> _entries = [];

    /// <summary>Runs the work once those before it with the same key are through.</summary>
    public async Task<T> RunAsync<T>(long key, Func<Task<T>> work, CancellationToken cancel)
    {
        var entry = Enter(key);
        try
        {
            await entry.Turn.WaitAsync(cancel);
            try
            {
                return await work();
            }
            finally
            {
                entry.Turn.Release();
            }
        }
        finally
        {
            Leave(key, entry);
        }
    }

    private Entry Enter(long key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                entry = new Entry();
                _entries.Add(key, entry);
            }

            entry.Users++;
            return entry;
        }
    }

    private void Leave(long key, Entry entry)
    {
        lock (_lock)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(key);
                entry.Turn.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1);
        public int Users { get; set; }
    }
}
