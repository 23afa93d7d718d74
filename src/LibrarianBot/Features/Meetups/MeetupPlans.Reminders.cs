using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups;

/// <content>Reminders to those who come, and one question to those who haven't answered.</content>
internal sealed partial class MeetupPlans
{
    private const int NudgeDays = 7;

    /// <summary>Told later than this, those who haven't answered are left in peace.</summary>
    private const int FewestDaysForNudge = 3;

    /// <summary>
    /// For after somebody's answer: what is still ahead if they come, nothing if they don't or wait for a place. Takes the
    /// place of what was planned for them.
    /// </summary>
    public Task PlanRemindersAsync(Meetup meetup, MeetupReply reply, CancellationToken cancel) =>
        planner.ReplaceAsync(
            MeetupKinds.Reminder,
            meetup.Id,
            reply.MemberId,
            Reminders(meetup, reply),
            cancel
        );

    /// <summary>For after it was moved or called off: the same for everybody who answered.</summary>
    public async Task PlanRemindersAsync(Meetup meetup, CancellationToken cancel)
    {
        var replies = await db
            .MeetupReplies.Where(reply => reply.MeetupId == meetup.Id)
            .ToListAsync(cancel);
        await planner.ReplaceAsync(
            MeetupKinds.Reminder,
            meetup.Id,
            null,
            replies.SelectMany(reply => Reminders(meetup, reply)),
            cancel
        );
    }

    /// <summary>For when its announcement is planned or it is moved: when those who haven't answered by then are asked, once.</summary>
    public async Task PlanNudgeAsync(Meetup meetup, CancellationToken cancel)
    {
        var told = Instant.Max(clock.GetCurrentInstant(), meetup.AnnounceAt);
        var days = Period.DaysBetween(told.InZone(meetup.Time.Zone).Date, meetup.Day);
        if (!meetup.IsAhead || days < FewestDaysForNudge)
        {
            await WithdrawAsync(meetup, [MeetupKinds.NudgeAll, MeetupKinds.Nudge], cancel);
            return;
        }

        var day = meetup.Day.PlusDays(-Math.Min(NudgeDays, days / 2));
        await planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                MeetupKinds.NudgeAll,
                $"meetup:{meetup.Id}:nudge",
                meetup.Id,
                Morning(day, meetup.Time.Zone)
            ),
            cancel
        );
    }

    /// <summary>Who waits is told that they have a place now. For before they take it: who waits again is told again.</summary>
    public Task PlanPlaceAsync(Meetup meetup, MeetupReply reply, CancellationToken cancel) =>
        planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                MeetupKinds.Place,
                $"meetup:{meetup.Id}:place:{reply.WaitingSince?.ToUnixTimeMilliseconds():x}:member:{reply.MemberId}",
                meetup.Id,
                clock.GetCurrentInstant()
            )
            {
                MemberId = reply.MemberId,
            },
            cancel
        );

    /// <summary>The day is in the key: for another day there is another reminder, for another hour the same.</summary>
    private IEnumerable<Notice> Reminders(Meetup meetup, MeetupReply reply) =>
        !meetup.IsAhead || !reply.Comes
            ? []
            : settings
                .Of(meetup.NetworkId)
                .Reminders.Select(offset => new Notice(
                    meetup.NetworkId,
                    MeetupKinds.Reminder,
                    $"meetup:{meetup.Id}:{offset}:{LocalDatePattern.Iso.Format(meetup.Day)}:member:{reply.MemberId}",
                    meetup.Id,
                    offset.Before(meetup.Day + meetup.StartsAt, meetup.Time.Zone)
                )
                {
                    MemberId = reply.MemberId,
                    Detail = $"{offset}",
                });
}
