namespace LibrarianBot.Sandbox.World;

/// <summary>
/// What Discord does to scheduled events by itself. An external one starts and ends at its times. One in a voice or
/// stage channel ends a few minutes after the room has emptied (here: after its end, or its start when it has no end,
/// because nobody sits in the sandbox's rooms). One that nobody has started is cancelled some hours later.
/// </summary>
internal sealed class EventProgress(SandboxWorld world) : IDisposable
{
    private const int External = 3;
    private const int Scheduled = 1;
    private const int Active = 2;
    private const int Completed = 3;
    private const int Cancelled = 4;

    // Discord says "on the order of minutes" and "on the order of hours".
    private static readonly TimeSpan RoomEmptyFor = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan UnstartedFor = TimeSpan.FromHours(3);
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

            next.Event.Status = next.Status;
            world.Announce.EventChanged("GUILD_SCHEDULED_EVENT_UPDATE", next.Event);
        }
    }

    public void Dispose() => _alarm?.Dispose();

    private Change? Next() =>
        world
            .Guilds.All.SelectMany(guild => guild.Events.Values)
            .Select(NextOf)
            .OfType<Change>()
            .MinBy(change => (change.At, change.Event.Id));

    private static Change? NextOf(ScheduledEvent one) =>
        (one.Status, one.EntityType) switch
        {
            (Scheduled, External) => new(one, one.Start, Active),
            (Scheduled, _) => new(one, one.Start + UnstartedFor, Cancelled),
            (Active, External) => new(one, one.End ?? one.Start, Completed),
            (Active, _) => new(one, (one.End ?? one.Start) + RoomEmptyFor, Completed),
            _ => null,
        };

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

    private sealed record Change(ScheduledEvent Event, DateTimeOffset At, int Status);
}
