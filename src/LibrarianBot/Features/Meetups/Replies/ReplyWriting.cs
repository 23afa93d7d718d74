using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>What every answer has in common: whether it is still asked for, one transaction, and what follows for others.</summary>
internal sealed class ReplyWriting(
    LibraryDb db,
    MemberRoster roster,
    WaitingList waiting,
    MeetupPlans plans,
    NoticeAlarm alarm,
    IClock clock
)
{
    private const int MostAttempts = 5;

    /// <summary>
    /// Of two who are at it at the same moment the second begins anew, from what the first left: so one gets the last place.
    /// </summary>
    public async Task<Replying> ChangeAsync(
        Caller caller,
        long meetupId,
        Func<Meetup, MeetupReply, Task<Replying?>> change,
        CancellationToken cancel
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryChangeAsync(caller, meetupId, change, cancel);
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Replying> TryChangeAsync(
        Caller caller,
        long meetupId,
        Func<Meetup, MeetupReply, Task<Replying?>> change,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await db.Meetups.FirstOrDefaultAsync(row => row.Id == meetupId, cancel);
        if (Refusal(meetup) is { } refusal)
        {
            return refusal;
        }

        await roster.SeeAsync(caller, cancel);
        var reply = await ReplyAsync(meetup!, caller, cancel);
        if (await change(meetup!, reply) is { } refused)
        {
            return refused;
        }

        if (db.Entry(reply).State is not EntityState.Unchanged)
        {
            meetup!.Changed();
            await db.SaveChangesAsync(cancel);
            await waiting.PromoteAsync(meetup, cancel);
            await plans.PlanRemindersAsync(meetup, reply, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Replying.Done(meetup!, reply);
    }

    private Replying? Refusal(Meetup? meetup) =>
        meetup switch
        {
            null or { State: MeetupState.Proposed or MeetupState.Skipped } =>
                new Replying.NotThere(),
            { State: MeetupState.Cancelled } => new Replying.CalledOff(meetup),
            { State: MeetupState.Held } => new Replying.Over(meetup),
            _ => clock.GetCurrentInstant() >= meetup.Ends ? new Replying.Over(meetup) : null,
        };

    private async Task<MeetupReply> ReplyAsync(
        Meetup meetup,
        Caller caller,
        CancellationToken cancel
    )
    {
        var reply = await db.MeetupReplies.FirstOrDefaultAsync(
            row => row.MeetupId == meetup.Id && row.MemberId == caller.MemberId,
            cancel
        );
        if (reply is null)
        {
            reply = new MeetupReply(meetup.NetworkId, meetup.Id, caller.MemberId);
            db.Add(reply);
        }

        return reply;
    }
}
