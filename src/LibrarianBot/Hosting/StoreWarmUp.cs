using LibrarianBot.Features;

namespace LibrarianBot.Hosting;

/// <summary>Readies the store while the bot connects, and Entity Framework once somebody is about.</summary>
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
            warmUp.Begin();
            await readiness.Registered.WaitAsync(stoppingToken);
            await warmUp.CatchUpAsync(stoppingToken);
            await readiness.Answered.WaitAsync(stoppingToken);
            await warmUp.RehearseAsync(stoppingToken);
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
