using LibrarianBot.Notices;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Terms;

/// <summary>
/// Looks, late in the last term that was known, whether the next are known by now: a new version of the program may know
/// more. If not, the coordinator is asked.
/// </summary>
internal sealed class MissingYearJob(
    LibraryDb db,
    TermReader reader,
    MissingYearPlans plans,
    NoticeAlarm alarm
) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        if (
            await reader.CodeAsync(cancel) is null
            || (await reader.CalendarAsync(cancel)).Terms is not [.., var last]
        )
        {
            return new JobResult.NotNeeded("no term calendar is chosen any more");
        }

        var isKnown = TermKey.Of(last) != job.Detail;
        await (
            isKnown
                ? plans.PlanNextAsync(job.NetworkId, job.MemberId!.Value, cancel)
                : plans.AskAsync(job, cancel)
        );
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return isKnown
            ? new JobResult.NotNeeded("the next terms are known by now")
            : new JobResult.Done("Asked for them.");
    }

    public Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        Task.FromResult("Looking whether the next terms are known");
}
