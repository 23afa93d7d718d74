using System.Globalization;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Keeps what members say about when they can.</summary>
internal sealed class PollAnswerService(
    LibraryDb db,
    MemberRoster roster,
    PollPlans plans,
    IClock clock
)
{
    /// <param name="caller">Whose answer it is.</param>
    /// <param name="pollId">The poll.</param>
    /// <param name="ticked">Positions of the poll's times, as they came from the form.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Polling> SayAsync(
        Caller caller,
        long pollId,
        IReadOnlyList<string> ticked,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var poll = await db
            .MeetupPolls.Include(row => row.Slots)
            .FirstOrDefaultAsync(row => row.Id == pollId, cancel);
        var now = clock.GetCurrentInstant();
        if (poll is null || poll.State != PollState.Open || now >= poll.ClosesAt)
        {
            return poll is null ? new Polling.NotThere() : new Polling.Over(poll);
        }

        await roster.SeeAsync(caller, cancel);
        var answer = await db.PollAnswers.FirstOrDefaultAsync(
            row => row.PollId == pollId && row.MemberId == caller.MemberId,
            cancel
        );
        if (answer is null)
        {
            answer = new PollAnswer(caller.NetworkId, pollId, caller.MemberId);
            db.Add(answer);
        }

        List<PollSlot> suits =
        [
            .. poll
                .Slots.Where(slot =>
                    ticked.Contains(
                        slot.Position.ToString(CultureInfo.InvariantCulture),
                        StringComparer.Ordinal
                    )
                )
                .OrderBy(slot => slot.Position),
        ];
        answer.Say(suits, now);
        poll.Changed();
        await plans.WithdrawNudgeAsync(pollId, caller.MemberId, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new Polling.Answered(poll, suits);
    }
}
