using Humanizer;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>The network reminds at other times now: plans the reminders of the meetups ahead anew.</summary>
internal sealed class ReplanRemindersJob(
    LibraryDb db,
    MeetupPlans plans,
    NoticeAlarm alarm,
    IClock clock
) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var ahead = await db
            .Meetups.Where(meetup =>
                meetup.Begins > now
                && (meetup.State == MeetupState.Proposed || meetup.State == MeetupState.Announced)
            )
            .ToListAsync(cancel);
        foreach (var meetup in ahead)
        {
            await plans.PlanRemindersAsync(meetup, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new JobResult.Done($"Planned those of {"meetup".ToQuantity(ahead.Count)}.");
    }

    public Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        Task.FromResult("Planning reminders anew");
}
