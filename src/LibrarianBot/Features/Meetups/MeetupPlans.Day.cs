using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Notices;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups;

/// <content>The day itself, and what follows it.</content>
internal sealed partial class MeetupPlans
{
    private const int DaysUntilHostIsReminded = 4;
    private const int DaysUntilCoordinatorSees = 10;
    private static readonly Duration AfterItEnds = Duration.FromMinutes(5);

    /// <summary>
    /// The code word shortly before it begins, and its end. Planned again they move with the meetup, and to another host;
    /// on another day there is another of each, whatever came of the first.
    /// </summary>
    public async Task PlanDayAsync(Meetup meetup, CancellationToken cancel)
    {
        meetup.PresenceCode ??= CodeWords.Choose();
        await WithdrawAsync(meetup, [MeetupKinds.Code, MeetupKinds.End], cancel);
        var host = meetup.HostMemberId ?? meetup.CreatedById;
        var shortlyBefore = meetup.Begins - PresenceWindow.Before;
        var day = LocalDatePattern.Iso.Format(meetup.Day);
        await PlanAsync(meetup, MeetupKinds.Code, day, host, shortlyBefore, cancel);
        var due = meetup.Ends + AfterItEnds;
        await planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                MeetupKinds.End,
                $"meetup:{meetup.Id}:end:{due.ToUnixTimeSeconds()}",
                meetup.Id,
                due
            ),
            cancel
        );
    }

    /// <summary>It was held: the host is asked for the minutes, once more some days later, and then the coordinator sees it.</summary>
    public async Task PlanMinutesAsync(Meetup meetup, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var zone = meetup.Time.Zone;
        var from = LocalDate.Max(meetup.Day, now.InZone(zone).Date);
        var host = meetup.HostMemberId ?? meetup.CreatedById;
        await PlanAsync(meetup, MeetupKinds.Minutes, MinutesWanted.Now, host, now, cancel);
        var again = Morning(from.PlusDays(DaysUntilHostIsReminded), zone);
        await PlanAsync(meetup, MeetupKinds.Minutes, MinutesWanted.Again, host, again, cancel);
        if (host != meetup.CreatedById)
        {
            var last = Morning(from.PlusDays(DaysUntilCoordinatorSees), zone);
            await PlanMinutesWithCoordinatorAsync(meetup, last, cancel);
        }
    }

    /// <summary>The coordinator sees that nobody has written the minutes.</summary>
    public Task PlanMinutesWithCoordinatorAsync(
        Meetup meetup,
        Instant due,
        CancellationToken cancel
    ) =>
        PlanAsync(
            meetup,
            MeetupKinds.Minutes,
            MinutesWanted.Coordinator,
            meetup.CreatedById,
            due,
            cancel
        );

    /// <summary>Nobody is asked for the minutes any more.</summary>
    public Task WithdrawMinutesAsync(Meetup meetup, CancellationToken cancel) =>
        WithdrawAsync(meetup, [MeetupKinds.Minutes], cancel);

    /// <summary>Who was there is told that it is in their log: now, and once.</summary>
    public Task PlanAttendedAsync(Meetup meetup, long memberId, CancellationToken cancel) =>
        PlanAsync(
            meetup,
            MeetupKinds.Attended,
            "attended",
            memberId,
            clock.GetCurrentInstant(),
            cancel
        );

    /// <summary>Whose action it is hears of it on the morning before its day; at once where somebody else gave it to them later.</summary>
    public async Task PlanActionAsync(
        MeetupAction action,
        long byMemberId,
        DateTimeZone zone,
        CancellationToken cancel
    )
    {
        await planner.WithdrawAsync(MeetupKinds.Action, action.Id, null, cancel);
        if (action is not { IsOpen: true, ByDay: { } day })
        {
            return;
        }

        var now = clock.GetCurrentInstant();
        var due = Morning(day.PlusDays(-1), zone);
        if (due >= now || byMemberId != action.OwnerId)
        {
            await planner.PlanAsync(
                new Notice(
                    action.NetworkId,
                    MeetupKinds.Action,
                    $"meetup-action:{action.Id}:{LocalDatePattern.Iso.Format(day)}:member:{action.OwnerId}",
                    action.Id,
                    Instant.Max(now, due)
                )
                {
                    MemberId = action.OwnerId,
                },
                cancel
            );
        }
    }

    private Task PlanAsync(
        Meetup meetup,
        string kind,
        string what,
        long memberId,
        Instant due,
        CancellationToken cancel
    ) =>
        planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                kind,
                $"meetup:{meetup.Id}:{kind}:{what}:member:{memberId}",
                meetup.Id,
                due
            )
            {
                MemberId = memberId,
                Detail = what,
            },
            cancel
        );
}
