using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The closing day is over: the poll takes no more answers, and its coordinator is to choose.</summary>
internal sealed class PollCloseJob(
    LibraryDb db,
    PollReader reader,
    PollPlans plans,
    PollBoard board,
    NoticeAlarm alarm
) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var poll = await db.MeetupPolls.FirstOrDefaultAsync(row => row.Id == job.SubjectId, cancel);
        if (poll is not { State: PollState.Open or PollState.Closed })
        {
            return new JobResult.NotNeeded(
                poll is null ? "The poll is gone." : "It was decided before."
            );
        }

        if (poll.State == PollState.Open)
        {
            poll.Close();
        }

        await plans.PlanResultAsync(poll, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        board.Changed(job.NetworkId, poll.Id);
        return new JobResult.Done("Closed it.");
    }

    public async Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        await reader.PollAsync(job.SubjectId, cancel) is { } poll
            ? $"Result of the poll for {PollPhraseMessages.Title(poll)}"
            : "Result of a poll";
}
