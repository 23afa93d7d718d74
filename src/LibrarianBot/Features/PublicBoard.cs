using LibrarianBot.Store;

namespace LibrarianBot.Features;

/// <summary>
/// Keeps the public message of each thing of one kind as the thing is. One update at a time for each; changes that come
/// meanwhile are shown together by the next, so the last state wins and a busy one doesn't run into Discord's limits.
/// </summary>
/// <param name="scopes">Each update gets services of its own, in its network.</param>
/// <param name="logger">Told of those that fail.</param>
/// <param name="what">What the things are called in the log.</param>
internal abstract partial class PublicBoard(
    IServiceScopeFactory scopes,
    ILogger logger,
    string what
) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Update> _running = [];

    /// <summary>It changed: its message will follow. Returns at once.</summary>
    public void Changed(long networkId, long id)
    {
        lock (_lock)
        {
            if (_running.TryGetValue(id, out var update))
            {
                update.Again = true;
                return;
            }

            update = new Update { Again = true };
            _running.Add(id, update);
            update.Task = Task.Run(() => KeepUpAsync(networkId, id, update));
        }
    }

    /// <summary>Brings messages up to date that lag behind since the program was killed. For after the start.</summary>
    public async Task CatchUpAsync(CancellationToken cancel)
    {
        foreach (var (networkId, id) in await BehindAsync(cancel))
        {
            Changed(networkId, id);
        }
    }

    /// <summary>Until every message is as what it shows.</summary>
    public async Task IdleAsync()
    {
        while (true)
        {
            Task[] updates;
            lock (_lock)
            {
                updates = [.. _running.Values.Select(update => update.Task)];
            }

            if (updates.Length == 0)
            {
                return;
            }

            await Task.WhenAll(updates);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets updates finish; when time is up the rest is caught up after the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var giveUp = cancellationToken.Register(_stopping.Cancel);
        await IdleAsync();
    }

    public void Dispose() => _stopping.Dispose();

    /// <summary>Puts it as it is now in the place of its message, and remembers that.</summary>
    protected abstract Task ShowAsync(IServiceProvider services, long id, CancellationToken cancel);

    /// <summary>Those of all networks whose message lags behind: after the program was killed, say.</summary>
    protected abstract Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        CancellationToken cancel
    );

    private async Task KeepUpAsync(long networkId, long id, Update update)
    {
        while (IsWanted(id, update))
        {
            try
            {
                await ShowAsync(networkId, id, _stopping.Token);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                LogLeft(logger, what, id);
            }
            catch (Exception failure)
            {
                // It stays marked as behind, so the next change or start shows it.
                LogFailed(logger, what, id, failure);
            }
        }
    }

    private bool IsWanted(long id, Update update)
    {
        lock (_lock)
        {
            var wanted = update.Again && !_stopping.IsCancellationRequested;
            update.Again = false;
            if (!wanted)
            {
                _running.Remove(id);
            }

            return wanted;
        }
    }

    private async Task ShowAsync(long networkId, long id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(networkId);
        await ShowAsync(scope.ServiceProvider, id, cancel);
    }

    [LoggerMessage(LogLevel.Warning, "The message of {What} {Id} couldn't be brought up to date")]
    private static partial void LogFailed(ILogger logger, string what, long id, Exception failure);

    [LoggerMessage(
        LogLevel.Information,
        "The message of {What} {Id} will be brought up to date after the next start"
    )]
    private static partial void LogLeft(ILogger logger, string what, long id);

    private sealed class Update
    {
        public bool Again { get; set; }
        public Task Task { get; set; } = Task.CompletedTask;
    }
}
