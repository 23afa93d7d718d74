using Humanizer;
using LibrarianBot.Features.Terms;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>
/// Days were closed or opened by hand: meetups ahead on one of them are put to the coordinator, or need no decision any
/// more.
/// </summary>
internal sealed class ClosedDaysJob(
    LibraryDb db,
    TermReader terms,
    MeetupPlans plans,
    NoticeAlarm alarm,
    IClock clock
) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var days = (job.Detail ?? "")
            .Split(' ')
            .Select(text => LocalDatePattern.Iso.Parse(text))
            .Where(read => read.Success)
            .Select(read => read.Value)
            .ToList();
        var meetups = await db
            .Meetups.Where(meetup =>
                meetup.Begins > now
                && days.Contains(meetup.Day)
                && (meetup.State == MeetupState.Proposed || meetup.State == MeetupState.Announced)
            )
            .ToListAsync(cancel);
        var closed = await terms.ClosedDaysAsync(cancel);
        foreach (var meetup in meetups)
        {
            await SayAsync(meetup, closed.Why(meetup.Day), cancel);
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new JobResult.Done($"Looked at {"meetup".ToQuantity(meetups.Count)}.");
    }

    public Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        Task.FromResult("Looking whether a meetup is on a closed day");

    private async Task SayAsync(Meetup meetup, string? closed, CancellationToken cancel)
    {
        if (meetup.State == MeetupState.Proposed && meetup.Clash != closed)
        {
            var before = MeetupBefore.Of(meetup, changedById: null);
            meetup.Clash = closed;
            meetup.Changed();
            await plans.FollowChangeAsync(meetup, before, cancel);
        }

        if (closed is not null)
        {
            await plans.PlanClosedAsync(meetup, cancel);
        }
    }
}
