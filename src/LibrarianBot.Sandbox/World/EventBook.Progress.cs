namespace LibrarianBot.Sandbox.World;

internal sealed partial class EventBook
{
    private const int Scheduled = 1;
    private const int Active = 2;
    private const int Completed = 3;
    private const int Cancelled = 4;

    // Discord says "on the order of minutes" and "on the order of hours".
    private static readonly TimeSpan RoomEmptyFor = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan UnstartedFor = TimeSpan.FromHours(3);

    /// <summary>
    /// What happens to an event by itself. An external one starts and ends at its times. One in a voice or stage channel
    /// ends a few minutes after the room has emptied (here: after its end, or its start when it has no end, because nobody
    /// sits in the sandbox's rooms). One that nobody has started is cancelled some hours later.
    /// </summary>
    internal Due? NextOf(ScheduledEvent one) =>
        (one.Status, one.EntityType) switch
        {
            (Scheduled, External) => Becomes(one, Active, one.Start),
            (Scheduled, _) => Becomes(one, Cancelled, one.Start + UnstartedFor),
            (Active, External) => Becomes(one, Completed, one.End ?? one.Start),
            (Active, _) => Becomes(one, Completed, (one.End ?? one.Start) + RoomEmptyFor),
            _ => null,
        };

    private Due Becomes(ScheduledEvent one, int status, DateTimeOffset at) =>
        new(
            at,
            one.Id,
            () =>
            {
                one.Status = status;
                world.Announce.EventChanged("GUILD_SCHEDULED_EVENT_UPDATE", one);
            }
        );
}
