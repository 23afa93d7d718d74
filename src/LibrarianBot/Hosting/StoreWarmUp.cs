using LibrarianBot.Features;

namespace LibrarianBot.Hosting;

/// <summary>Pays Entity Framework's first query, most of a second, once the bot already answers; no member waits for it.</summary>
internal sealed partial class StoreWarmUp(
    Readiness readiness,
    WarmUp warmUp,
    ILogger<StoreWarmUp> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await readiness.Registered.WaitAsync(stoppingToken);
            await warmUp.RunAsync(stoppingToken);
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

    [LoggerMessage(LogLevel.Error, "The store did not answer its first question.")]
    private partial void LogCold(Exception error);
}
