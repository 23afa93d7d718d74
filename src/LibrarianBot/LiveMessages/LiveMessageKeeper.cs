using System.Runtime.ExceptionServices;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.LiveMessages;

/// <summary>
/// Keeps the public message of each row as the row is. One update at a time for each; changes that come meanwhile are shown
/// together by the next, so the last state wins and a busy one doesn't run into Discord's limits. What an outage kept from
/// its message is shown by itself when that is over.
/// </summary>
internal sealed partial class LiveMessageKeeper(
    IServiceScopeFactory scopes,
    IEnumerable<LiveMessageKind> kinds,
    TimeProvider time,
    ILogger<LiveMessageKeeper> logger
) : IUnitOfWorkHook, IHostedService, IDisposable
{
    /// <summary>No network has this id; who reads all networks names no one.</summary>
    private const long Nobody = 0;

    private readonly Dictionary<Type, LiveMessageKind> _kinds = kinds.ToDictionary(kind =>
        kind.RowType
    );
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();

    /// <summary>Those under way and those that pause.</summary>
    private readonly Dictionary<(Type Row, long Id), Update> _updates = [];
    private bool _noMorePauses;

    /// <summary>Rows that a unit of work changed: their messages follow.</summary>
    public void Committed(IReadOnlyCollection<NetworkRow> changed)
    {
        foreach (var row in changed.OfType<LiveRow>())
        {
            if (_kinds.ContainsKey(row.GetType()) && row.TakeNews())
            {
                Begin(row.GetType(), row.NetworkId, row.Id);
            }
        }
    }

    /// <summary>Waits until a row that was just committed is shown.</summary>
    /// <exception cref="Discord.DiscordException">Discord didn't take it; it is tried again by itself.</exception>
    public async Task<LiveResult> ShowAsync<TRow>(long networkId, long id, CancellationToken cancel)
        where TRow : LiveRow
    {
        var update = UnderWay(typeof(TRow), id) ?? Begin(typeof(TRow), networkId, id);
        await update.Task.WaitAsync(cancel);
        update.Failure?.Throw();
        return update.Result ?? new LiveResult.Nothing();
    }

    /// <summary>For after the start: messages that lag behind since the program was killed.</summary>
    public async Task CatchUpAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(Nobody);
        var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
        foreach (var kind in _kinds.Values)
        {
            foreach (var (networkId, id) in await kind.BehindAsync(db, cancel))
            {
                Begin(kind.RowType, networkId, id);
            }
        }
    }

    /// <summary>Until no update is under way; one that pauses isn't.</summary>
    public async Task IdleAsync()
    {
        while (UnderWay() is { Length: > 0 } tasks)
        {
            await Task.WhenAll(tasks);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets updates finish; when time is up the rest is caught up after the next start, as are those that pause.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        EndPauses();
        await using var giveUp = cancellationToken.Register(_stopping.Cancel);
        await IdleAsync();
    }

    public void Dispose()
    {
        EndPauses();
        _stopping.Dispose();
    }

    private Update? UnderWay(Type row, long id)
    {
        lock (_lock)
        {
            return _updates.GetValueOrDefault((row, id)) is { Pause: null } update ? update : null;
        }
    }

    private Task[] UnderWay()
    {
        lock (_lock)
        {
            return
            [
                .. _updates
                    .Values.Where(update => update.Pause is null)
                    .Select(update => update.Task),
            ];
        }
    }

    private Update Begin(Type row, long networkId, long id)
    {
        lock (_lock)
        {
            if (!_updates.TryGetValue((row, id), out var update))
            {
                update = new Update(_kinds[row], networkId, id);
                _updates.Add((row, id), update);
            }
            else if (update.Pause is null)
            {
                update.Again = true;
                return update;
            }

            update.Failed = 0;
            Run(update);
            return update;
        }
    }

    /// <remarks>Inside the lock.</remarks>
    private void Run(Update update)
    {
        update.Pause?.Dispose();
        update.Pause = null;
        update.Task = Task.Run(() => KeepUpAsync(update));
    }

    private async Task KeepUpAsync(Update update)
    {
        do
        {
            update.Failed = await TryShowAsync(update) ? 0 : update.Failed + 1;
        } while (GoesOn(update));
    }

    /// <returns>False where trying again may help.</returns>
    private async Task<bool> TryShowAsync(Update update)
    {
        (update.Result, update.Failure) = (null, null);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(update.NetworkId);
            update.Result = await update.Kind.ShowAsync(
                scope.ServiceProvider,
                update.Id,
                _stopping.Token
            );
            return true;
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception failure)
        {
            update.Failure = ExceptionDispatchInfo.Capture(failure);
            // It stays marked as behind, so the next change or start shows it in any case.
            LogFailed(logger, update.Kind.RowType.Name, update.Id, failure);
            return DiscordRefusals.IsLasting(failure);
        }
    }

    /// <returns>Whether it goes on at once. Otherwise the update is over, or pauses.</returns>
    private bool GoesOn(Update update)
    {
        lock (_lock)
        {
            if (update.Again && !_stopping.IsCancellationRequested)
            {
                update.Again = false;
                update.Failed = 0;
                return true;
            }

            if (update.Failed > 0 && !_noMorePauses)
            {
                Pause(update);
                return false;
            }

            End(update);
            return false;
        }
    }

    /// <remarks>Inside the lock.</remarks>
    private void Pause(Update update)
    {
        var wait = RetryBackOff.PauseAfter(update.Failed, Random.Shared.NextDouble()).ToTimeSpan();
        update.Pause = time.CreateTimer(_ => GoOn(update), null, wait, Timeout.InfiniteTimeSpan);
        LogPaused(logger, update.Kind.RowType.Name, update.Id, wait);
    }

    private void GoOn(Update update)
    {
        lock (_lock)
        {
            // A change may have been quicker, or the stop.
            if (update.Pause is not null)
            {
                Run(update);
            }
        }
    }

    private void EndPauses()
    {
        lock (_lock)
        {
            _noMorePauses = true;
            foreach (var update in _updates.Values.Where(one => one.Pause is not null).ToList())
            {
                update.Pause!.Dispose();
                update.Pause = null;
                End(update);
            }
        }
    }

    /// <remarks>Inside the lock.</remarks>
    private void End(Update update)
    {
        _updates.Remove((update.Kind.RowType, update.Id));
        if (update.Failed > 0)
        {
            LogLeft(logger, update.Kind.RowType.Name, update.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The message of {Kind} {Id} couldn't be brought up to date")]
    private static partial void LogFailed(ILogger logger, string kind, long id, Exception failure);

    [LoggerMessage(
        LogLevel.Information,
        "The message of {Kind} {Id} will be tried again in {Wait}, or when something changes"
    )]
    private static partial void LogPaused(ILogger logger, string kind, long id, TimeSpan wait);

    [LoggerMessage(
        LogLevel.Information,
        "The message of {Kind} {Id} will be brought up to date after the next start"
    )]
    private static partial void LogLeft(ILogger logger, string kind, long id);

    private sealed class Update(LiveMessageKind kind, long networkId, long id)
    {
        public LiveMessageKind Kind { get; } = kind;
        public long NetworkId { get; } = networkId;
        public long Id { get; } = id;

        /// <summary>It changed while it was being shown.</summary>
        public bool Again { get; set; }

        /// <summary>How often in a row since the last change.</summary>
        public int Failed { get; set; }

        /// <summary>What came of the last showing; null where that failed, or isn't known yet.</summary>
        public LiveResult? Result { get; set; }
        public ExceptionDispatchInfo? Failure { get; set; }

        /// <summary>Runs while it waits for its next attempt; null while one is under way.</summary>
        public ITimer? Pause { get; set; }
        public Task Task { get; set; } = Task.CompletedTask;
    }
}
