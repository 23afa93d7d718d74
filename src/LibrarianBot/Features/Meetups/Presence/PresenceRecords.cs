using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>
/// Keeps the entries of members' PD logs as their confirmed presence is, from the end of a meetup on. What members wrote
/// themselves stays whatever happens. Inside the caller's transaction; the caller commits, then rings.
/// </summary>
internal sealed class PresenceRecords(
    LibraryDb db,
    MeetupPlans plans,
    MinutesRows minutes,
    NoticeAlarm alarm,
    IClock clock
)
{
    /// <summary>Nothing while the meetup isn't over: its end does it for all.</summary>
    public async Task FollowAsync(
        Meetup meetup,
        IReadOnlyCollection<MeetupReply> replies,
        CancellationToken cancel
    )
    {
        if (meetup.State != MeetupState.Held)
        {
            return;
        }

        foreach (var reply in replies)
        {
            await FollowAsync(meetup, reply, cancel);
        }

        (await minutes.OfAsync(meetup, cancel)).Changed();
        await db.SaveChangesAsync(cancel);
    }

    public void Ring() => alarm.Ring();

    private async Task FollowAsync(Meetup meetup, MeetupReply reply, CancellationToken cancel)
    {
        var entry = await db.PdEntries.FirstOrDefaultAsync(
            row => row.MeetupId == meetup.Id && row.MemberId == reply.MemberId,
            cancel
        );
        if (reply.PresentFrom is not { } from)
        {
            TakeBack(entry);
            return;
        }

        var facts = await FactsAsync(meetup, from, reply.PresentUntil, cancel);
        if (entry is null)
        {
            db.Add(
                PdEntry.FromMeetup(
                    meetup.NetworkId,
                    reply.MemberId,
                    meetup.Id,
                    facts,
                    await ConfirmationAsync(meetup, reply, cancel)
                )
            );
            await plans.PlanAttendedAsync(meetup, reply.MemberId, cancel);
        }
        else
        {
            entry.Confirm(facts, await ConfirmationAsync(meetup, reply, cancel));
        }
    }

    /// <summary>Nobody confirms it any more: it goes, unless the member has written something of their own.</summary>
    private void TakeBack(PdEntry? entry)
    {
        if (entry is { HasThoughts: true })
        {
            entry.TakeBackConfirmation();
        }
        else if (entry is not null)
        {
            db.Remove(entry);
        }
    }

    private async Task<PdFacts> FactsAsync(
        Meetup meetup,
        Instant from,
        Instant? until,
        CancellationToken cancel
    ) =>
        new(
            meetup.Day,
            PdActivity.NetworkMeeting,
            meetup.Title,
            PresenceLength.Minutes(meetup, from, until),
            meetup.HostSchool
                ?? (await FindAsync(meetup.HostMemberId ?? meetup.CreatedById, cancel))?.School
                ?? "School library network"
        );

    private async Task<PdConfirmation> ConfirmationAsync(
        Meetup meetup,
        MeetupReply reply,
        CancellationToken cancel
    )
    {
        var id = reply.ConfirmedById ?? meetup.HostMemberId ?? meetup.CreatedById;
        var member = await FindAsync(id, cancel);
        var name = member?.Name ?? "the host";
        return new PdConfirmation(
            id,
            member?.School is { } school ? $"{name}, {school}" : name,
            clock.GetCurrentInstant()
        );
    }

    private async Task<Member?> FindAsync(long memberId, CancellationToken cancel) =>
        await db.Members.FirstOrDefaultAsync(row => row.MemberId == memberId, cancel);
}
