using LibrarianBot.Modules;
using LibrarianBot.Store;

namespace LibrarianBot.Features;

/// <summary>
/// Keeps the public message of each thing of one kind as the thing is. One update at a time for each; changes that come
/// meanwhile are shown together by the next, so the last state wins and a busy one doesn't run into Discord's limits. What
/// an outage kept from its message is shown by itself when that is over.
/// </summary>
/// <param name="scopes">Each update gets services of its own, in its network.</param>
/// <param name="time">Pauses go by it.</param>
/// <param name="logger">Told of those that fail.</param>
/// <param name="what">What the things are called in the log.</param>
internal abstract partial class PublicBoard(
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger logger,
    string what
) : IHostedService, IStartTask, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();

    /// <summary>Those under way and those that pause.</summary>
    private readonly Dictionary<long, Update> _updates = [];
    private bool _noMorePauses;

    /// <summary>It changed: its message will follow. Returns at once.</summary>
    public void Changed(long networkId, long id)
    {
        lock (_lock)
        {
            if (!_updates.TryGetValue(id, out var update))
            {
                update = new Update(networkId, id);
                _updates.Add(id, update);
            }
            else if (update.Pause is null)
            {
                update.Again = true;
                return;
            }

            update.Failed = 0;
            Begin(update);
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

    Task IStartTask.RunAsync(CancellationToken cancel) => CatchUpAsync(cancel);

    /// <summary>Until no update is under way; one that pauses isn't.</summary>
    public async Task IdleAsync()
    {
        while (true)
        {
            Task[] underWay;
            lock (_lock)
            {
                underWay =
                [
                    .. _updates
                        .Values.Where(update => update.Pause is null)
                        .Select(update => update.Task),
                ];
            }

            if (underWay.Length == 0)
            {
                return;
            }

            await Task.WhenAll(underWay);
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

    /// <summary>Puts it as it is now in the place of its message, and remembers that.</summary>
    protected abstract Task ShowAsync(IServiceProvider services, long id, CancellationToken cancel);

    /// <summary>Those of all networks whose message lags behind: after the program was killed, say.</summary>
    protected abstract Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        CancellationToken cancel
    );

    private async Task ShowAsync(long networkId, long id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(networkId);
        await ShowAsync(scope.ServiceProvider, id, cancel);
    }
}
