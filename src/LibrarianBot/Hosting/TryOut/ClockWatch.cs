using LibrarianBot.Notices;

namespace LibrarianBot.Hosting.TryOut;

/// <summary>Wakes the sender of notices when a person moves the try-out's clock: its sleep is of real time.</summary>
internal sealed class ClockWatch(StandIn standIn, NoticeAlarm alarm) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        standIn.OnClockMoved(alarm.Ring);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
