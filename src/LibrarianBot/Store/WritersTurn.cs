namespace LibrarianBot.Store;

/// <summary>
/// One writer at a time, in the order in which they came. SQLite has one anyway; here whoever waits holds no thread.
/// </summary>
internal sealed class WritersTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Until it is disposed nobody else writes.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        return new Place(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Place(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
