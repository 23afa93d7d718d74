using LibrarianBot.Features.Terms;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Makes one of a poll's times the meetup, or withdraws the poll. Coordinators only.</summary>
internal sealed class PollChoiceService(
    LibraryDb db,
    MemberRoster roster,
    PollPlans plans,
    MeetupPlans meetups,
    TermReader terms,
    NoticeAlarm alarm,
    IClock clock
)
{
    public Task<Polling> MakeAsync(
        Caller caller,
        long pollId,
        int position,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            pollId,
            async poll =>
            {
                if (poll.Slots.FirstOrDefault(row => row.Position == position) is not { } slot)
                {
                    return new Polling.NotThere();
                }

                if (poll.At(slot).Begins <= clock.GetCurrentInstant())
                {
                    return new Polling.TimeHasPassed();
                }

                var meetup = await MadeAsync(caller, poll, slot, cancel);
                poll.Become(meetup);
                var answers = await db
                    .PollAnswers.Where(answer => answer.PollId == pollId)
                    .ToListAsync(cancel);
                List<long> can =
                [
                    .. answers.Where(answer => answer.Can(slot)).Select(answer => answer.MemberId),
                ];
                await plans.PlanQuestionsAsync(meetup, can, cancel);
                return new Polling.Became(poll, meetup, can.Count);
            },
            cancel
        );

    public Task<Polling> WithdrawAsync(Caller caller, long pollId, CancellationToken cancel) =>
        ChangeAsync(
            caller,
            pollId,
            poll =>
            {
                poll.Withdraw();
                return Task.FromResult<Polling>(new Polling.Done(poll));
            },
            cancel
        );

    private async Task<Polling> ChangeAsync(
        Caller caller,
        long pollId,
        Func<MeetupPoll, Task<Polling>> change,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return new Polling.OnlyCoordinators();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var poll = await db
            .MeetupPolls.Include(row => row.Slots)
            .FirstOrDefaultAsync(row => row.Id == pollId, cancel);
        if (poll is not { IsUndecided: true })
        {
            return poll is null ? new Polling.NotThere() : new Polling.Over(poll);
        }

        await roster.SeeAsync(caller, cancel);
        var polling = await change(poll);
        if (polling is Polling.Done or Polling.Became)
        {
            await plans.WithdrawAllAsync(poll, cancel);
            await db.SaveChangesAsync(cancel);
            await write.CommitAsync(cancel);
            alarm.Ring();
        }

        return polling;
    }

    /// <summary>Everybody is told at once, unless the day was closed since the poll was made.</summary>
    private async Task<Meetup> MadeAsync(
        Caller caller,
        MeetupPoll poll,
        PollSlot slot,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var meetup = new Meetup(poll.NetworkId, poll.Title, poll.At(slot), caller.MemberId, now)
        {
            Mode = poll.Mode,
            HostSchool = poll.HostSchool,
            HostMemberId = poll.HostMemberId,
            AccessNotes = poll.AccessNotes,
            AnnounceAt = now,
            Clash = (await terms.ClosedDaysAsync(cancel)).Why(slot.Day),
        };
        db.Add(meetup);
        await db.SaveChangesAsync(cancel);
        await meetups.PlanAnnouncementAsync(meetup, cancel);
        await meetups.PlanFirstHostAsync(meetup, caller.MemberId, cancel);
        return meetup;
    }
}
