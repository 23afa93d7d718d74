using Humanizer;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>
/// Plans a question for each member who hasn't answered by now, so that nothing has to be kept for those who answer in time.
/// </summary>
internal sealed class NudgeJob(LibraryDb db, NoticePlanner planner, NoticeAlarm alarm, IClock clock)
    : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await db.Meetups.FirstOrDefaultAsync(row => row.Id == job.SubjectId, cancel);
        if (meetup is not { State: MeetupState.Announced })
        {
            return new JobResult.NotNeeded("It was called off.");
        }

        if (clock.GetCurrentInstant() >= meetup.Begins)
        {
            return new JobResult.NotNeeded("It had begun already.");
        }

        var silent = await SilentAsync(meetup, cancel);
        foreach (var memberId in silent)
        {
            await planner.PlanAsync(Question(job, memberId), cancel);
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return silent.Count == 0
            ? new JobResult.NotNeeded("Everybody has answered.")
            : new JobResult.Done($"Asks {"person".ToQuantity(silent.Count)}.");
    }

    public async Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        $"Question to those who haven't answered about {await MeetupTitleMessages.OfAsync(db, job.SubjectId, cancel)}";

    private Task<List<long>> SilentAsync(Meetup meetup, CancellationToken cancel) =>
        db
            .Members.Where(member =>
                member.MemberId != meetup.HostMemberId
                && !db.Set<MeetupReply>()
                    .Any(reply =>
                        reply.MeetupId == meetup.Id
                        && reply.MemberId == member.MemberId
                        && reply.Answer != null
                    )
            )
            .Select(member => member.MemberId)
            .ToListAsync(cancel);

    private static Notice Question(Notice job, long memberId) =>
        new(
            job.NetworkId,
            MeetupKinds.Nudge,
            $"{job.Key}:member:{memberId}",
            job.SubjectId,
            job.DueAt
        )
        {
            MemberId = memberId,
        };
}
