using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Runs handlers off the read loop, loses no exception, and knows when all have finished.</summary>
internal sealed class Handlers(ILogger logger) : IDisposable
{
    private readonly ILogger log = logger;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource idle = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    // One for the gateway itself, so that it reaches nought only after the end.
    private int running = 1;

    /// <summary>Starts a handler on the thread pool.</summary>
    public void Run<T>(EventName name, Func<T, CancellationToken, Task> handler, T content)
    {
        Interlocked.Increment(ref running);
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
        await Task.WhenAny(idle.Task, Task.Delay(Grace, clock));
        if (!idle.Task.IsCompleted)
        {
            GatewayLog.Unfinished(log, Volatile.Read(ref running));
        }

        await stop.CancelAsync();
    }

    public void Dispose() => stop.Dispose();

    private void Done()
    {
        if (Interlocked.Decrement(ref running) == 0)
        {
            idle.TrySetResult();
        }
    }

    private sealed class Work<T>(
        Handlers owner,
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
                await handler(content, owner.stop.Token);
            }
            catch (OperationCanceledException) when (owner.stop.IsCancellationRequested)
            {
                // The program ends; FinishAsync has said so.
            }
#pragma warning disable CA1031 // Whatever a handler throws must be told, and must not end the program.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                GatewayLog.HandlerFailed(owner.log, name, failure);
            }
            finally
            {
                owner.Done();
            }
        }
    }
}
