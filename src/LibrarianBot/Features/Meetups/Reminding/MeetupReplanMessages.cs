using Humanizer;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>The network reminds at other times now: plans the reminders of the meetups ahead anew. Doing it twice does no harm.</summary>
internal sealed class MeetupReplanMessages(LibraryDb db, MeetupPlans plans, NoticeAlarm alarm)
    : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
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
        return new Rendered.Done($"Planned those of {"meetup".ToQuantity(ahead.Count)}.");
    }

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult("Planning reminders anew");
}
