using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Reads polls for showing.</summary>
internal sealed class PollReader(LibraryDb db)
{
    /// <summary>Null when this network has no such poll.</summary>
    public async Task<PollTally?> TallyAsync(long pollId, CancellationToken cancel)
    {
        var poll = await PollAsync(pollId, cancel);
        if (poll is null)
        {
            return null;
        }

        var answers = await db
            .PollAnswers.AsNoTracking()
            .Where(answer => answer.PollId == pollId)
            .Join(
                db.Members.AsNoTracking(),
                answer => answer.MemberId,
                member => member.MemberId,
                (answer, member) => new { answer, member }
            )
            .ToListAsync(cancel);
        return new PollTally(
            poll,
            [
                .. answers
                    .OrderBy(one => one.member.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(one => (one.member, one.answer)),
            ]
        )
        {
            Asker = await db
                .Members.AsNoTracking()
                .FirstAsync(member => member.MemberId == poll.CreatedById, cancel),
            Meetup = await db
                .Meetups.AsNoTracking()
                .FirstOrDefaultAsync(meetup => meetup.Id == poll.MeetupId, cancel),
        };
    }

    /// <summary>The poll with its times.</summary>
    public Task<MeetupPoll?> PollAsync(long pollId, CancellationToken cancel) =>
        db
            .MeetupPolls.AsNoTracking()
            .Include(row => row.Slots)
            .FirstOrDefaultAsync(row => row.Id == pollId, cancel);

    /// <summary>What they answered before, or null.</summary>
    public Task<PollAnswer?> AnswerOfAsync(Caller caller, long pollId, CancellationToken cancel) =>
        db
            .PollAnswers.AsNoTracking()
            .FirstOrDefaultAsync(
                answer => answer.PollId == pollId && answer.MemberId == caller.MemberId,
                cancel
            );
}
