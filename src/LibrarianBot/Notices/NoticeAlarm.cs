using LibrarianBot.Store;

namespace LibrarianBot.Notices;

/// <summary>Wakes the sender: something was planned, perhaps earlier than the notice that it sleeps for.</summary>
internal sealed class NoticeAlarm : IUnitOfWorkHook, IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Committed(IReadOnlyCollection<NetworkRow> changed)
    {
        if (changed.Any(row => row is Notice))
        {
            Ring();
        }
    }

    /// <summary>For after the commit. Returns at once, any number of times.</summary>
    public void Ring()
    {
        lock (_rung)
        {
            if (_rung.CurrentCount == 0)
            {
                _rung.Release();
            }
        }
    }

    /// <summary>Waits until it rings; returns at once if it rang since the last wait.</summary>
    public Task RungAsync(CancellationToken cancel) => _rung.WaitAsync(cancel);

    public void Dispose() => _rung.Dispose();
}
