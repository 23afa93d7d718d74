using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Reminders;

/// <summary>Sends on what was given up.</summary>
internal sealed class FailedNoticeService(LibraryDb db, NoticeAlarm alarm, IClock clock)
{
    private const int Most = 500;

    /// <summary>Everything that failed lately waits again, from now. How many; null when only a coordinator may.</summary>
    public async Task<int?> TryAgainAsync(Caller caller, CancellationToken cancel)
    {
        if (!caller.IsCoordinator)
        {
            return null;
        }

        var now = clock.GetCurrentInstant();
        var since = now - NoticeReader.Remembered;
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var failed = await db
            .Notices.Where(notice => notice.State == NoticeState.Failed && notice.DueAt > since)
            .OrderBy(notice => notice.DueAt)
            .Take(Most)
            .ToListAsync(cancel);
        foreach (var notice in failed)
        {
            notice.TryAgain(now);
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return failed.Count;
    }
}
