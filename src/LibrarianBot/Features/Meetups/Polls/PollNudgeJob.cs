using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Plans a question for each member who hasn't answered by now.</summary>
internal sealed class PollNudgeJob(
    LibraryDb db,
    PollReader reader,
    PollPlans plans,
    NoticeAlarm alarm,
    IClock clock
) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var poll = await db.MeetupPolls.FirstOrDefaultAsync(row => row.Id == job.SubjectId, cancel);
        if (poll is not { State: PollState.Open } || clock.GetCurrentInstant() >= poll.ClosesAt)
        {
            return new JobResult.NotNeeded("The poll is over.");
        }

        var count = await plans.PlanNudgesAsync(poll, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new JobResult.Done(
            count == 0 ? "Everybody has answered." : $"Asked {count} who hadn't answered."
        );
    }

    public async Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        await reader.PollAsync(job.SubjectId, cancel) is { } poll
            ? $"Asking who hasn't said when they can, for {PollPhraseMessages.Title(poll)}"
            : "Asking who hasn't said when they can";
}
