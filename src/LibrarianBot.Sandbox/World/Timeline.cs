namespace LibrarianBot.Sandbox.World;

/// <summary>Something that Discord does by itself once its moment has come.</summary>
internal sealed record Due(DateTimeOffset At, ulong Id, Action Happen);

/// <summary>What Discord does by itself as time goes by: events start and end, quiet threads are archived.</summary>
internal sealed class Timeline(SandboxWorld world) : IDisposable
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private ITimer? _alarm;

    /// <summary>Does what is due, the earliest first, and wakes for what comes next. The caller holds the gate.</summary>
    internal void CatchUp()
    {
        var now = world.Clock.GetUtcNow();
        while (Next() is { } next)
        {
            if (next.At > now)
            {
                WakeIn(next.At - now);
                return;
            }

            next.Happen();
        }
    }

    public void Dispose() => _alarm?.Dispose();

    private Due? Next() =>
        world
            .Guilds.All.SelectMany(guild =>
                guild
                    .Events.Values.Select(world.Events.NextOf)
                    .Concat(guild.Channels.Values.Select(world.Threads.NextOf))
            )
            .OfType<Due>()
            .MinBy(due => (due.At, due.Id));

    private void WakeIn(TimeSpan wait)
    {
        // A timer knows no more than 49 days.
        var sleep = wait < LongestSleep ? wait : LongestSleep;
        if (_alarm is null)
        {
            _alarm = world.Clock.CreateTimer(Wake, null, sleep, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _alarm.Change(sleep, Timeout.InfiniteTimeSpan);
        }
    }

    private void Wake(object? state)
    {
        lock (world.Gate)
        {
            CatchUp();
        }
    }
}
