using System.Runtime.InteropServices;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>Sends what is due. Sleeps until the next moment, or until somebody planned something.</summary>
internal sealed partial class NoticeSender(
    NoticeQueue queue,
    NoticeAlarm alarm,
    NoticeProcessor processor,
    IClock clock,
    TimeProvider time,
    ILogger<NoticeSender> logger
) : IDisposable
{
    private const int Batch = 64;
    private const int MostInFlight = 256;

    /// <summary>What is still in flight when its lease is over is leased again, so this is for those that were lost.</summary>
    private static readonly Duration Lease = Duration.FromMinutes(5);

    /// <summary>The most by which a machine that slept, or whose clock was set, is late.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    /// <summary>Part of the 4.8 seconds that a shutdown may take in all.</summary>
    private static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(1.2);

    private readonly InFlightNotices _inFlight = new();
    private readonly CancellationTokenSource _forced = new();

    /// <summary>Runs until stopped; then lets what is being sent finish.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var started = false;
        var pause = TimeSpan.Zero;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                started = started || ReleaseLeases();
                await SleepAsync(ClaimDue(stop), stop);
                pause = TimeSpan.Zero;
            }
            catch (Exception failure)
            {
                pause = pause * 2 + TimeSpan.FromSeconds(1);
                pause = pause < LongestSleep ? pause : LongestSleep;
                LogStoreTrouble(logger, pause, failure);
                await SleepAsync(pause, stop);
            }
        }

        using var limit = new CancellationTokenSource(GracePeriod, time);
        await using var force = limit.Token.Register(_forced.Cancel);
        await _inFlight.IdleAsync();
    }

    /// <summary>Sends all that is due now. For tests.</summary>
    public async Task SendDueAsync()
    {
        while (ClaimDue(CancellationToken.None) is var _ && _inFlight.Count > 0)
        {
            await _inFlight.IdleAsync();
        }
    }

    public void Dispose() => _forced.Dispose();

    private bool ReleaseLeases()
    {
        var left = queue.ReleaseAll(clock.GetCurrentInstant(), Lease);
        if (left > 0)
        {
            LogLeft(logger, left);
        }

        return true;
    }

    /// <returns>How long until there is more to claim.</returns>
    private TimeSpan ClaimDue(CancellationToken stop)
    {
        while (_inFlight.Count <= MostInFlight - Batch)
        {
            var now = clock.GetCurrentInstant();
            if (queue.NextAt() is not { } next)
            {
                return LongestSleep;
            }

            if (next > now)
            {
                var wait = (next - now).ToTimeSpan();
                return wait < LongestSleep ? wait : LongestSleep;
            }

            foreach (var claimed in queue.Claim(now, Lease, Batch))
            {
                _inFlight.Start(claimed.Id, () => ProcessAsync(claimed, stop), Finished);
            }
        }

        // Whoever finishes next makes room and rings the alarm.
        return LongestSleep;
    }

    private async Task ProcessAsync(ClaimedNotice claimed, CancellationToken stop)
    {
        var result = await processor.ProcessAsync(claimed, new ShutdownTokens(stop, _forced.Token));
        if (result is DeliveryResult.Retry)
        {
            // It may be due before the next one that the loop sleeps for.
            alarm.Ring();
        }
    }

    private void Finished(int left)
    {
        if (left == MostInFlight - Batch)
        {
            alarm.Ring();
        }
    }

    private async Task SleepAsync(TimeSpan wait, CancellationToken stop)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var rung = alarm.RungAsync(awake.Token);
        await Task.WhenAny(rung, Task.Delay(wait, time, awake.Token));
        await awake.CancelAsync();
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The store can't be used for notices; trying again in {Wait}. Nothing is lost."
    )]
    private static partial void LogStoreTrouble(ILogger logger, TimeSpan wait, Exception trouble);

    [LoggerMessage(
        LogLevel.Information,
        "{Count} notices were being sent when the program last ended."
    )]
    private static partial void LogLeft(ILogger logger, int count);
}

/// <summary>The two stages of a shutdown, as work in flight sees them.</summary>
/// <param name="Graceful">Nothing new is started.</param>
/// <param name="Forced">What was started is abandoned too, since the time for a shutdown is up.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShutdownTokens(
    CancellationToken Graceful,
    CancellationToken Forced
);
