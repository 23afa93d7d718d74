using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <content>Another time or place, or none at all: told to everybody who had answered.</content>
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
        MeetupAsTold before,
        CancellationToken cancel
    )
    {
        await PlanRemindersAsync(meetup, cancel);
        if (meetup.IsAhead && meetup.MessageId is null)
        {
            await PlanAnnouncementAsync(meetup, cancel);
            return;
        }

        if (before.At != meetup.Time)
        {
            await PlanNudgeAsync(meetup, cancel);
        }

        if (meetup.IsAhead)
        {
            await PlanDayAsync(meetup, cancel);
        }
        else
        {
            await WithdrawAsync(
                meetup,
                MeetupKinds.OfOneMeetup.Where(kind => kind != MeetupKinds.Change),
                cancel
            );
        }

        if (meetup.MessageId is not null && (!meetup.IsAhead || MeetupAsTold.Of(meetup) != before))
        {
            await TellThoseWhoAnsweredAsync(meetup, before, cancel);
        }
    }

    /// <summary>Who has such a message coming is told there: it says what they knew first and what is true then.</summary>
    private async Task TellThoseWhoAnsweredAsync(
        Meetup meetup,
        MeetupAsTold before,
        CancellationToken cancel
    )
    {
        var answered = await db
            .MeetupReplies.Where(reply => reply.MeetupId == meetup.Id && reply.Answer != null)
            .Select(reply => reply.MemberId)
            .ToListAsync(cancel);
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
        var now = clock.GetCurrentInstant();
        var isUrgent = !meetup.IsAhead || before.At.Begins - now < TooLateForPatience;
        foreach (var memberId in answered.Where(id => !waiting.Contains(id)))
        {
            await planner.PlanAsync(
                new Notice(
                    meetup.NetworkId,
                    MeetupKinds.Change,
                    $"meetup:{meetup.Id}:change:{meetup.Sequence}:member:{memberId}",
                    meetup.Id,
                    isUrgent ? now : now + Patience
                )
                {
                    MemberId = memberId,
                    Detail = $"{before}",
                },
                cancel
            );
        }
    }
}
