using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Gateway;

namespace LibrarianBot.Hosting;

/// <summary>Keeps the connection to Discord for as long as the program runs, then lets commands finish.</summary>
internal sealed partial class DiscordService(
    IDiscordGateway gateway,
    GatewayBridge bridge,
    CommandDispatcher dispatcher,
    Ending ending,
    TimeProvider time,
    ILogger<DiscordService> log
) : BackgroundService
{
    // Well under the five seconds that a stop may take.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await gateway.RunAsync(bridge, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The way in which a stop reaches us.
        }
        catch (DiscordFatalException refused)
        {
            ending.Because(new CannotStartException(ExitCode.Refused, refused.Message));
        }
        catch (Exception error)
        {
            LogConnectionBroke(error);
            ending.Because(
                new CannotStartException(
                    ExitCode.Failed,
                    "The connection to Discord broke in a way that this program doesn't know; the log says more. Start it again."
                )
            );
        }

        using var giveUp = new CancellationTokenSource(Patience, time);
        await dispatcher.DrainAsync(giveUp.Token);
    }

    [LoggerMessage(LogLevel.Error, "The connection to Discord failed unexpectedly.")]
    private partial void LogConnectionBroke(Exception error);
}
