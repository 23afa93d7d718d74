namespace LibrarianBot.Sandbox.World;

/// <summary>
/// Real time plus an offset that only grows. Timers run on real time and don't jump:
/// what waits for a moment of the sandbox asks <see cref="GetUtcNow"/> when it matters.
/// </summary>
internal sealed class SandboxClock(TimeProvider real) : TimeProvider
{
    private long _offset;

    internal TimeProvider Real => real;

    /// <summary>Called after it was moved: what sleeps until a moment may have reached it. Returns at once.</summary>
    internal Action Moved { get; set; } = static () => { };

    internal TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offset));

    public override long TimestampFrequency => real.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Offset;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    ) => real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves forward; false when asked to go back.</summary>
    internal bool TryAdvance(TimeSpan by)
    {
        if (by < TimeSpan.Zero)
        {
            return false;
        }

        Interlocked.Add(ref _offset, by.Ticks);
        Moved();
        return true;
    }
}
