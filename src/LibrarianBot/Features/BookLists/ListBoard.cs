using LibrarianBot.Store;

namespace LibrarianBot.Features.BookLists;

/// <summary>
/// Keeps each list's public message as the list is. One update at a time for each list; changes that come meanwhile
/// are shown together by the next, so the last state wins and a busy list doesn't run into Discord's limits.
/// </summary>
internal sealed partial class ListBoard(
    IServiceScopeFactory scopes,
    StoreFile file,
    ILogger<ListBoard> logger
) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Update> _running = [];

    /// <summary>The list changed: its message will follow. Returns at once.</summary>
    public void Changed(long networkId, long listId)
    {
        lock (_lock)
        {
            if (_running.TryGetValue(listId, out var update))
            {
                update.Again = true;
                return;
            }

            update = new Update { Again = true };
            _running.Add(listId, update);
            update.Task = Task.Run(() => KeepUpAsync(networkId, listId, update));
        }
    }

    /// <summary>Brings messages up to date that lag behind since the program was killed. For after the start.</summary>
    public async Task CatchUpAsync(CancellationToken cancel)
    {
        foreach (var (networkId, listId) in await PostedLists.BehindAsync(file, cancel))
        {
            Changed(networkId, listId);
        }
    }

    /// <summary>Until every message is as its list.</summary>
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

    private async Task KeepUpAsync(long networkId, long listId, Update update)
    {
        while (IsWanted(listId, update))
        {
            try
            {
                await ShowAsync(networkId, listId, _stopping.Token);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                LogLeft(logger, listId);
            }
            catch (Exception failure)
            {
                // The list stays marked as behind, so the next change or start shows it.
                LogFailed(logger, listId, failure);
            }
        }
    }

    private bool IsWanted(long listId, Update update)
    {
        lock (_lock)
        {
            var wanted = update.Again && !_stopping.IsCancellationRequested;
            update.Again = false;
            if (!wanted)
            {
                _running.Remove(listId);
            }

            return wanted;
        }
    }

    private async Task ShowAsync(long networkId, long listId, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(networkId);
        var showing = scope.ServiceProvider.GetRequiredService<ListShowingMessages>();
        await showing.ShowAsync(listId, cancel);
    }

    [LoggerMessage(LogLevel.Warning, "The message of list {ListId} couldn't be brought up to date")]
    private static partial void LogFailed(ILogger logger, long listId, Exception failure);

    [LoggerMessage(
        LogLevel.Information,
        "The message of list {ListId} will be brought up to date after the next start"
    )]
    private static partial void LogLeft(ILogger logger, long listId);

    private sealed class Update
    {
        public bool Again { get; set; }
        public Task Task { get; set; } = Task.CompletedTask;
    }
}
