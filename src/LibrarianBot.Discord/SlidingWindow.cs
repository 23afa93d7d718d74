namespace LibrarianBot.Discord;

/// <summary>Lets at most so many through in any stretch of the given length, in the order of asking.</summary>
internal sealed class SlidingWindow(int count, TimeSpan length, TimeProvider clock) : IDisposable
{
    private readonly long[] passed = new long[count];
    private readonly SemaphoreSlim turn = new(1);
    private int next;
    private long total;
    private long closedUntil = long.MinValue;

    /// <summary>Nobody passes before the time is over.</summary>
    public void Close(TimeSpan time)
    {
        var until = clock.TimestampAfter(time);
        if (until > Volatile.Read(ref closedUntil))
        {
            Volatile.Write(ref closedUntil, until);
        }
    }

    public async ValueTask WaitAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            while (TimeToWait() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, clock, cancel);
            }

            passed[next] = clock.GetTimestamp();
            next = (next + 1) % passed.Length;
            total++;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private TimeSpan TimeToWait()
    {
        var now = clock.GetTimestamp();
        var wait = Between(now, Volatile.Read(ref closedUntil));
        if (total >= passed.Length)
        {
            var free = length - clock.GetElapsedTime(passed[next], now);
            wait = free > wait ? free : wait;
        }

        return wait > TimeSpan.Zero ? wait.RoundUp() : TimeSpan.Zero;
    }

    private TimeSpan Between(long from, long to) =>
        to == long.MinValue ? TimeSpan.Zero : clock.GetElapsedTime(from, to);
}

internal static class Pacing
{
    /// <summary>The timestamp that the clock will show when the time has passed.</summary>
    public static long TimestampAfter(this TimeProvider clock, TimeSpan time) =>
        clock.GetTimestamp() + (long)(time.TotalSeconds * clock.TimestampFrequency);

    /// <summary>Up to the next millisecond, since timers count in whole ones and would fire early.</summary>
    public static TimeSpan RoundUp(this TimeSpan time) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));
}
