using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>Has whoever is interested in a meetup asked whether they come: once, ever.</summary>
internal sealed class InterestService(
    LibraryDb db,
    MemberRoster roster,
    NoticePlanner planner,
    NoticeAlarm alarm,
    IClock clock
)
{
    /// <summary>Nothing for who has answered or was asked before, or once it has begun.</summary>
    public async Task AskAsync(Caller caller, long meetupId, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await db.Meetups.FirstOrDefaultAsync(
            row => row.Id == meetupId && row.State == MeetupState.Announced && row.Begins > now,
            cancel
        );
        if (meetup is null)
        {
            return;
        }

        await roster.SeeAsync(caller, cancel);
        var reply = await db.MeetupReplies.FirstOrDefaultAsync(
            row => row.MeetupId == meetup.Id && row.MemberId == caller.MemberId,
            cancel
        );
        if (reply is { Answer: not null } or { WasAskedAboutInterest: true })
        {
            return;
        }

        if (reply is null)
        {
            reply = new MeetupReply(meetup.NetworkId, meetup.Id, caller.MemberId);
            db.Add(reply);
        }

        reply.WasAskedAboutInterest = true;
        await PlanAsync(meetup, caller.MemberId, now, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
    }

    private Task PlanAsync(Meetup meetup, long memberId, Instant now, CancellationToken cancel) =>
        planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                MeetupKinds.Interest,
                $"meetup:{meetup.Id}:interest:member:{memberId}",
                meetup.Id,
                now
            )
            {
                MemberId = memberId,
            },
            cancel
        );
}
