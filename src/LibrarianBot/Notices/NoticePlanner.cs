using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// Plans, moves and withdraws notices inside the caller's transaction. The caller saves and commits, then rings
/// <see cref="NoticeAlarm"/>.
/// </summary>
internal sealed class NoticePlanner(LibraryDb db, IClock clock)
{
    /// <summary>
    /// Plans it, or moves the one with the same key if that still waits or was withdrawn. One that was sent, dropped or
    /// failed stays so.
    /// </summary>
    public async Task PlanAsync(Notice notice, CancellationToken cancel)
    {
        var planned =
            db.Notices.Local.FirstOrDefault(row => row.Key == notice.Key)
            ?? await db.Notices.FirstOrDefaultAsync(row => row.Key == notice.Key, cancel);
        if (planned is null)
        {
            db.Add(notice);
        }
        else if (
            planned.State == NoticeState.Withdrawn
            || (planned.State == NoticeState.Planned && planned.DueAt != notice.DueAt)
        )
        {
            planned.MoveTo(notice.DueAt);
        }
    }

    /// <summary>Takes back those that still wait, about one subject, and for one member if given.</summary>
    public async Task WithdrawAsync(
        string kind,
        long subjectId,
        long? memberId,
        CancellationToken cancel
    )
    {
        var waiting = await db
            .Notices.Where(row =>
                row.Kind == kind
                && row.SubjectId == subjectId
                && row.State == NoticeState.Planned
                && (memberId == null || row.MemberId == memberId)
            )
            .ToListAsync(cancel);
        foreach (var notice in waiting)
        {
            notice.Withdraw(clock.GetCurrentInstant());
        }
    }
}
