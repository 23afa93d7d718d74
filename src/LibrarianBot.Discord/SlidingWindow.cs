namespace LibrarianBot.Discord;

/// <summary>Lets at most so many through in any stretch of the given length, in the order of asking.</summary>
internal sealed class SlidingWindow(int count, TimeSpan length, TimeProvider clock) : IDisposable
{
    private readonly long[] _passed = new long[count];
    private readonly SemaphoreSlim _turn = new(1);
    private int _next;
    private long _total;
    private long _closedUntil = long.MinValue;

    /// <summary>Nobody passes before the time is over.</summary>
    public void Close(TimeSpan time)
    {
        var until = clock.TimestampAfter(time);
        if (until > Volatile.Read(ref _closedUntil))
        {
            Volatile.Write(ref _closedUntil, until);
        }
    }

    public async ValueTask WaitAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            while (TimeToWait() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, clock, cancel);
            }

            _passed[_next] = clock.GetTimestamp();
            _next = (_next + 1) % _passed.Length;
            _total++;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private TimeSpan TimeToWait()
    {
        var now = clock.GetTimestamp();
        var wait = Between(now, Volatile.Read(ref _closedUntil));
        if (_total >= _passed.Length)
        {
            var free = length - clock.GetElapsedTime(_passed[_next], now);
            wait = free > wait ? free : wait;
        }

        return wait > TimeSpan.Zero ? wait.RoundUp() : TimeSpan.Zero;
    }

    private TimeSpan Between(long from, long to) =>
        to == long.MinValue ? TimeSpan.Zero : clock.GetElapsedTime(from, to);
}

internal static class TimeProviderExtensions
{
    /// <summary>The timestamp that the clock will show when the time has passed.</summary>
    public static long TimestampAfter(this TimeProvider clock, TimeSpan time) =>
        clock.GetTimestamp() + (long)(time.TotalSeconds * clock.TimestampFrequency);

    /// <summary>Up to the next millisecond, since timers count in whole ones and would fire early.</summary>
    public static TimeSpan RoundUp(this TimeSpan time) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));
}
