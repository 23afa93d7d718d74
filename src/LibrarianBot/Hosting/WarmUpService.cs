using LibrarianBot.Modules;
using LibrarianBot.Store;

namespace LibrarianBot.Hosting;

/// <summary>Readies the store while the bot connects, and then finishes what a killed program left.</summary>
internal sealed partial class WarmUpService(
    Readiness readiness,
    StoreWarmUp store,
    StartTasks tasks,
    TimeProvider time,
    ILogger<WarmUpService> log
) : BackgroundService
{
    /// <summary>After so long without anybody the start is over.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Not on the thread that starts the program.
            await Task.Run(() => store.RunAsync(stoppingToken), stoppingToken);
            await readiness.Registered.WaitAsync(stoppingToken);
            await tasks.RunAsync(stoppingToken);
            await Task.WhenAny(readiness.Answered, Task.Delay(Calm, time, stoppingToken));
            if (!readiness.Answered.IsCompleted)
            {
                GiveBack();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was needed.
        }
        catch (Exception error)
        {
            // The command that needs the store next says so to whoever asked.
            LogCold(error);
        }
    }

    /// <summary>What only the start needed. The collector wouldn't come by for hours where nobody asks.</summary>
    private static void GiveBack() =>
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    [LoggerMessage(LogLevel.Error, "The store did not answer its first question.")]
    private partial void LogCold(Exception error);
}
