namespace LibrarianBot.Store;

/// <summary>A result that changes nothing: the unit of work that ends with it is rolled back.</summary>
internal interface IRefusal;

/// <summary>What takes part in every unit of work, whatever the work is.</summary>
internal interface IUnitOfWorkHook
{
    /// <summary>At its beginning, inside its transaction, where somebody asked for it.</summary>
    Task BeganAsync(LibraryDb db, Caller caller, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>After it was committed. Returns at once.</summary>
    /// <param name="changed">The rows that were added, changed or removed.</param>
    void Committed(IReadOnlyCollection<NetworkRow> changed) { }
}

/// <summary>
/// One short change of the store: it begins, knows the member, saves, commits, and whoever waits for what was changed
/// hears of it. Never open across a call to Discord.
/// </summary>
internal sealed class UnitOfWork(LibraryDb db, WritersTurn turn, IEnumerable<IUnitOfWorkHook> hooks)
{
    private bool _isRunning;

    /// <summary>On behalf of somebody, whose row is there when the work begins.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="work">
    /// Reads and changes rows; may be given up and is not run again. Ends with an <see cref="IRefusal"/> where nothing is
    /// to be changed.
    /// </param>
    /// <param name="cancel">Gives up until the commit.</param>
    public Task<T> RunAsync<T>(
        Caller caller,
        Func<LibraryDb, Task<T>> work,
        CancellationToken cancel
    ) =>
        RunAsync(
            async () =>
            {
                foreach (var hook in hooks)
                {
                    await hook.BeganAsync(db, caller, cancel);
                }

                // So that the work finds who asks.
                await db.SaveChangesAsync(cancel);
                return await work(db);
            },
            cancel
        );

    /// <summary>By the program itself: a job, what came of a message.</summary>
    /// <inheritdoc cref="RunAsync{T}(Caller, Func{LibraryDb, Task{T}}, CancellationToken)"/>
    public Task<T> RunAsync<T>(Func<LibraryDb, Task<T>> work, CancellationToken cancel) =>
        RunAsync(() => work(db), cancel);

    /// <inheritdoc cref="RunAsync{T}(Func{LibraryDb, Task{T}}, CancellationToken)"/>
    public Task RunAsync(Func<LibraryDb, Task> work, CancellationToken cancel) =>
        RunAsync(
            async () =>
            {
                await work(db);
                return true;
            },
            cancel
        );

    private async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        if (_isRunning)
        {
            throw new InvalidOperationException("A unit of work can't run inside another.");
        }

        _isRunning = true;
        try
        {
            using var place = await turn.TakeAsync(cancel);
            await db.BeginWriteAsync(cancel);
            return await CommitAsync(work, cancel);
        }
        finally
        {
            _isRunning = false;
        }
    }

    private async Task<T> CommitAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        var committed = false;
        try
        {
            var result = await work();
            if (result is IRefusal)
            {
                return result;
            }

            await db.SaveChangesAsync(cancel);
            await db.CommitWriteAsync();
            committed = true;
            foreach (var hook in hooks)
            {
                hook.Committed(db.Changed);
            }

            return result;
        }
        finally
        {
            if (!committed)
            {
                db.ChangeTracker.Clear();
                await db.RollBackWriteAsync();
            }
        }
    }
}
