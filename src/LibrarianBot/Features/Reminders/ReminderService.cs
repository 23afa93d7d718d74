using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Reminders;

/// <summary>How a member is reminded.</summary>
internal sealed class ReminderService(
    LibraryDb db,
    MemberRoster roster,
    NoticePlanner planner,
    NoticeAlarm alarm,
    IClock clock
)
{
    public async Task<ReminderWay> WayOfAsync(Caller caller, CancellationToken cancel) =>
        await db
            .Members.Where(member => member.MemberId == caller.MemberId)
            .Select(member => member.ReminderWay)
            .FirstOrDefaultAsync(cancel);

    public async Task ChooseAsync(Caller caller, ReminderWay way, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var member = await roster.SeeAsync(caller, cancel);
        member.ReminderWay = way;
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
    }

    /// <summary>Sends them one by the way that all reminders go, so that they see whether it arrives.</summary>
    public async Task SendSampleAsync(Caller caller, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var sample = new Notice(
            caller.NetworkId,
            SampleReminderNotice.Kind,
            // A second press in the same second is the same wish.
            $"sample:{caller.MemberId}:{now.ToUnixTimeSeconds()}",
            caller.MemberId,
            now
        )
        {
            MemberId = caller.MemberId,
        };
        await planner.PlanAsync(sample, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
    }

    /// <summary>Whether the last reminder meant for their direct messages didn't get there.</summary>
    public async Task<bool> IsDoorClosedAsync(Caller caller, CancellationToken cancel)
    {
        var since = clock.GetCurrentInstant() - NoticeReader.Remembered;
        var last = await db
            .Notices.Where(notice =>
                notice.MemberId == caller.MemberId
                && notice.SettledAt > since
                && (
                    notice.Way == NoticeWay.DirectMessage
                    || notice.Way == NoticeWay.MentionInstead
                    || notice.Way == NoticeWay.Unreachable
                )
            )
            .OrderByDescending(notice => notice.SettledAt)
            .Select(notice => notice.Way)
            .FirstOrDefaultAsync(cancel);
        return last is NoticeWay.MentionInstead or NoticeWay.Unreachable;
    }
}
