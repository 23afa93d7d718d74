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
    /// Plans it, or moves the one with the same key if that still waits or was withdrawn. One that was sent, done, dropped or
    /// failed stays so.
    /// </summary>
    public async Task PlanAsync(Notice notice, CancellationToken cancel)
    {
        var planned =
            db.Notices.Local.FirstOrDefault(row => row.Key == notice.Key)
            ?? await db.Notices.FirstOrDefaultAsync(row => row.Key == notice.Key, cancel);
        Plan(planned, notice);
    }

    /// <summary>
    /// Those that wait of one kind about one subject, and for one member if given, become exactly these. None is begun
    /// whose moment has passed; one that is overdue stays so.
    /// </summary>
    public async Task ReplaceAsync(
        string kind,
        long subjectId,
        long? memberId,
        IEnumerable<Notice> wanted,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        await db
            .Notices.Where(row =>
                row.Kind == kind
                && row.SubjectId == subjectId
                && (memberId == null || row.MemberId == memberId)
            )
            .LoadAsync(cancel);
        var known = db
            .Notices.Local.Where(row =>
                row.Kind == kind
                && row.SubjectId == subjectId
                && (memberId == null || row.MemberId == memberId)
            )
            .ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var notice in wanted)
        {
            known.Remove(notice.Key, out var row);
            if (
                notice.DueAt > now
                || (row is { State: NoticeState.Planned } && row.DueAt == notice.DueAt)
            )
            {
                Plan(row, notice);
            }
            else if (row is { State: NoticeState.Planned })
            {
                row.Withdraw(now);
            }
        }

        foreach (var row in known.Values.Where(row => row.State == NoticeState.Planned))
        {
            row.Withdraw(now);
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

    private void Plan(Notice? planned, Notice notice)
    {
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
}
