using LibrarianBot.Notices;

namespace LibrarianBot.Hosting;

/// <summary>Sends notices from the moment that the commands are registered.</summary>
internal sealed class NoticeService(Readiness readiness, NoticeSender sender) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await readiness.Registered.WaitAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped before it was needed.
            return;
        }

        await sender.RunAsync(stoppingToken);
    }
}
