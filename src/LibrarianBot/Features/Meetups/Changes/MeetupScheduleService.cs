using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>A single meetup, as typed.</summary>
/// <param name="Title">What it's called.</param>
/// <param name="Day">The day.</param>
/// <param name="When">The time, perhaps with the length.</param>
/// <param name="Place">Where, how, and who hosts.</param>
internal sealed record MeetupWish(string Title, LocalDate Day, string When, MeetupPlace Place)
{
    public int? Capacity { get; init; }

    /// <summary>When everybody is told; null for at once.</summary>
    public LocalDate? TellOn { get; init; }
}

/// <summary>Schedules meetups that no rule gives. Coordinators only.</summary>
internal sealed class MeetupScheduleService(
    LibraryDb db,
    MemberRoster roster,
    MeetupHosts hosts,
    TermReader terms,
    MeetupPlans plans,
    NetworkSettingsCache settings,
    NoticeAlarm alarm,
    IClock clock
)
{
    private const int UsualMinutes = 90;

    public async Task<Changing> ScheduleAsync(
        Caller caller,
        MeetupWish wish,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return new Changing.OnlyCoordinators();
        }

        var (made, refusal) = Made(caller, wish);
        if (made is null)
        {
            return refusal!;
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        if (await hosts.PutAsync(made, wish.Place, cancel) is { } misplaced)
        {
            return misplaced is Changing.NothingSaid ? new Changing.NoPlace() : misplaced;
        }

        made.Clash = (await terms.ClosedDaysAsync(cancel)).Why(made.Day);
        db.Add(made);
        await db.SaveChangesAsync(cancel);
        await plans.PlanAnnouncementAsync(made, cancel);
        await plans.PlanFirstHostAsync(made, caller.MemberId, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Changing.Done(made);
    }

    private (Meetup? Made, Changing? Refusal) Made(Caller caller, MeetupWish wish)
    {
        var title = PlainText.OneLine(wish.Title, MeetupLimits.Title);
        if (title.Length == 0)
        {
            return (null, new Changing.NoTitle());
        }

        var zone = settings.Of(caller.NetworkId).Zone;
        var now = clock.GetCurrentInstant();
        var (at, refusal) = MeetupMove.WithTime(
            new MeetupTime(wish.Day, default, zone.Id, UsualMinutes),
            wish.When
        );
        if (refusal is not null || at.Begins <= now)
        {
            return (null, refusal ?? new Changing.DayHasPassed(at.Day));
        }

        var tell = wish.TellOn is { } day ? MeetupPlans.Morning(day, zone) : now;
        return (
            new Meetup(caller.NetworkId, title, at, caller.MemberId, now)
            {
                Mode = UsualMode(wish.Place),
                Capacity = wish.Capacity,
                AnnounceAt = Instant.Min(Instant.Max(now, tell), at.Begins),
            },
            null
        );
    }

    /// <summary>Where nobody says how, it shows: a place, an address, or both.</summary>
    private static MeetupMode UsualMode(MeetupPlace place) =>
        string.IsNullOrWhiteSpace(place.Link) ? MeetupMode.InPerson
        : string.IsNullOrWhiteSpace(place.Where) && place.Host is null ? MeetupMode.Online
        : MeetupMode.Both;
}
