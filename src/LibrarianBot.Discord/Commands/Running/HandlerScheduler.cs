namespace LibrarianBot.Discord.Commands.Running;

/// <summary>
/// Runs handlers on a part of the thread pool. One may block its thread (SQLite has no asynchronous calls), and however
/// many do, reading from Discord, deadlines and answers have threads left.
/// </summary>
internal sealed class HandlerScheduler
{
    /// <summary>Handlers that have a thread at one time. One that awaits something has none.</summary>
    public const int Most = 16;

    private const int ForOthers = 8;

    private readonly TaskFactory _factory = new(
        CancellationToken.None,
        TaskCreationOptions.DenyChildAttach,
        TaskContinuationOptions.DenyChildAttach,
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Most).ConcurrentScheduler
    );

    public HandlerScheduler()
    {
        // Up to its minimum the pool adds a thread as soon as one is wanted; above, only about one a second.
        ThreadPool.GetMinThreads(out var threads, out var completion);
        ThreadPool.SetMinThreads(Math.Max(threads, Most + ForOthers), completion);
    }

    public Task<T> RunAsync<T>(Func<Task<T>> handler) => _factory.StartNew(handler).Unwrap();
}
