using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <content>Another time or place, or none at all: told to everybody who had answered, and to the host.</content>
internal sealed partial class MeetupPlans
{
    /// <summary>Who moves a meetup often gives it another place, too: one message says both.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(2);
    private static readonly Duration TooLateForPatience = Duration.FromMinutes(30);

    /// <summary>
    /// Everything that follows from a change, or from calling it off: who is told, when everybody is reminded. For after
    /// <see cref="Meetup.ChangedForCalendars"/>.
    /// </summary>
    public async Task FollowChangeAsync(
        Meetup meetup,
        MeetupBefore before,
        CancellationToken cancel
    )
    {
        await PlanRemindersAsync(meetup, cancel);
        await PlanHostsAsync(meetup, before, cancel);
        if (!meetup.IsAhead || MeetupAsTold.Of(meetup) != before.Told)
        {
            await TellThoseConcernedAsync(meetup, before, cancel);
        }

        if (!meetup.IsAhead)
        {
            await WithdrawAsync(
                meetup,
                // These say as of then what is true.
                MeetupKinds.OfOneMeetup.Where(kind =>
                    kind is not (MeetupKinds.Change or MeetupKinds.Host)
                ),
                cancel
            );
        }
        else if (meetup.MessageId is null)
        {
            await PlanAnnouncementAsync(meetup, cancel);
        }
        else
        {
            await PlanDayAsync(meetup, cancel);
            if (before.Told.At != meetup.Time)
            {
                await PlanNudgeAsync(meetup, cancel);
            }
        }
    }

    /// <summary>
    /// Who answered, and the host. Who has such a message coming is told there: it says what they knew first and what is
    /// true then.
    /// </summary>
    private async Task TellThoseConcernedAsync(
        Meetup meetup,
        MeetupBefore before,
        CancellationToken cancel
    )
    {
        var concerned = await db
            .MeetupReplies.Where(reply => reply.MeetupId == meetup.Id && reply.Answer != null)
            .Select(reply => reply.MemberId)
            .ToListAsync(cancel);
        if (await HostToTellAsync(meetup, before, cancel) is { } host && !concerned.Contains(host))
        {
            concerned.Add(host);
        }

        // One that is on its way already may say what is no longer true.
        var waiting = await db
            .Notices.Where(notice =>
                notice.Kind == MeetupKinds.Change
                && notice.SubjectId == meetup.Id
                && notice.State == NoticeState.Planned
                && !notice.IsLeased
            )
            .Select(notice => notice.MemberId)
            .ToListAsync(cancel);
        foreach (var memberId in concerned.Where(id => !waiting.Contains(id)))
        {
            await planner.PlanAsync(
                new Notice(
                    meetup.NetworkId,
                    MeetupKinds.Change,
                    $"meetup:{meetup.Id}:change:{meetup.Sequence}:member:{memberId}",
                    meetup.Id,
                    Due(meetup, before.Told)
                )
                {
                    MemberId = memberId,
                    Detail = $"{before.Told}",
                },
                cancel
            );
        }
    }

    private Instant Due(Meetup meetup, MeetupAsTold before)
    {
        var now = clock.GetCurrentInstant();
        var isUrgent = !meetup.IsAhead || before.At.Begins - now < TooLateForPatience;
        return isUrgent ? now : now + Patience;
    }
}
