using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Runs handlers off the read loop, loses no exception, and knows when all have finished.</summary>
internal sealed class HandlerRunner(ILogger logger) : IDisposable
{
    private readonly ILogger _log = logger;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _idle = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    // One for the gateway itself, so that it reaches nought only after the end.
    private int _running = 1;

    /// <summary>Starts a handler on the thread pool.</summary>
    public void Run<T>(EventName name, Func<T, CancellationToken, Task> handler, T content)
    {
        Interlocked.Increment(ref _running);
        ThreadPool.UnsafeQueueUserWorkItem(
            new Work<T>(this, name, handler, content),
            // In the order of arrival: the pool's local queues would serve the last one first.
            preferLocal: false
        );
    }

    /// <summary>Waits for those at work, for a while, then cancels them.</summary>
    public async Task FinishAsync(TimeProvider clock)
    {
        Done();
        await Task.WhenAny(_idle.Task, Task.Delay(Grace, clock));
        if (!_idle.Task.IsCompleted)
        {
            GatewayLog.Unfinished(_log, Volatile.Read(ref _running));
        }

        await _stop.CancelAsync();
    }

    public void Dispose() => _stop.Dispose();

    private void Done()
    {
        if (Interlocked.Decrement(ref _running) == 0)
        {
            _idle.TrySetResult();
        }
    }

    private sealed class Work<T>(
        HandlerRunner owner,
        EventName name,
        Func<T, CancellationToken, Task> handler,
        T content
    ) : IThreadPoolWorkItem
    {
        public void Execute() => _ = RunAsync();

        private async Task RunAsync()
        {
            try
            {
                await handler(content, owner._stop.Token);
            }
            catch (OperationCanceledException) when (owner._stop.IsCancellationRequested)
            {
                // The program ends; FinishAsync has said so.
            }
#pragma warning disable CA1031 // Whatever a handler throws must be told, and must not end the program.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                GatewayLog.HandlerFailed(owner._log, name, failure);
            }
            finally
            {
                owner.Done();
            }
        }
    }
}
