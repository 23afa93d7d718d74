namespace LibrarianBot.Notices;

/// <summary>Wakes the sender: something was planned, perhaps earlier than the notice that it sleeps for.</summary>
internal sealed class NoticeAlarm : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

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
