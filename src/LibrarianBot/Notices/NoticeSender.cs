using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>Sends what is due. Sleeps until the next moment, or until somebody planned something.</summary>
internal sealed partial class NoticeSender(
    NoticeQueue queue,
    NoticeAlarm alarm,
    NoticeCourier courier,
    IClock clock,
    TimeProvider time,
    ILogger<NoticeSender> logger
) : IDisposable
{
    private const int Batch = 64;
    private const int MostInHand = 256;

    /// <summary>What is still in hand when its lease is over is leased again, so this is for those that were lost.</summary>
    private static readonly Duration Lease = Duration.FromMinutes(5);

    /// <summary>A machine that slept, or whose clock was set, would be late by as much.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    /// <summary>Of the 4.8 seconds that a stop may take in all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.2);

    private readonly NoticesInHand _inHand = new();
    private readonly CancellationTokenSource _givenUp = new();

    /// <summary>Until stopped; then lets what is being sent finish.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var begun = false;
        var trouble = TimeSpan.Zero;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                begun = begun || Begin();
                await SleepAsync(TakeDue(stop), stop);
                trouble = TimeSpan.Zero;
            }
            catch (Exception locked)
            {
                trouble = trouble * 2 + TimeSpan.FromSeconds(1);
                trouble = trouble < LongestSleep ? trouble : LongestSleep;
                LogStoreTrouble(logger, trouble, locked);
                await SleepAsync(trouble, stop);
            }
        }

        using var limit = new CancellationTokenSource(Patience, time);
        await using var giveUp = limit.Token.Register(_givenUp.Cancel);
        await _inHand.IdleAsync();
    }

    /// <summary>All that is due now, to the end. For tests.</summary>
    public async Task SendDueAsync()
    {
        while (TakeDue(CancellationToken.None) is var _ && _inHand.Count > 0)
        {
            await _inHand.IdleAsync();
        }
    }

    public void Dispose() => _givenUp.Dispose();

    private bool Begin()
    {
        var left = queue.ReleaseAll(clock.GetCurrentInstant(), Lease);
        if (left > 0)
        {
            LogLeft(logger, left);
        }

        return true;
    }

    /// <returns>How long until there is more to take.</returns>
    private TimeSpan TakeDue(CancellationToken stop)
    {
        while (_inHand.Count <= MostInHand - Batch)
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

            foreach (var taken in queue.Take(now, Lease, Batch))
            {
                _inHand.Begin(taken.Id, () => CarryAsync(taken, stop), MadeRoom);
            }
        }

        // Whoever finishes next makes room and rings.
        return LongestSleep;
    }

    private async Task CarryAsync(TakenNotice taken, CancellationToken stop)
    {
        var came = await courier.CarryAsync(taken, new Stopping(stop, _givenUp.Token));
        if (came is Delivery.Again)
        {
            // It may be due before what is slept for.
            alarm.Ring();
        }
    }

    private void MadeRoom(int left)
    {
        if (left == MostInHand - Batch)
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

    [LoggerMessage(LogLevel.Information, "{Count} notices were under way at the last stop.")]
    private static partial void LogLeft(ILogger logger, int count);
}
