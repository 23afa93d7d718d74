using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Reminders;

/// <summary>Reads the outbox of one network as a coordinator wants to know it.</summary>
internal sealed class NoticeReader(LibraryDb db, NoticeWords words, IClock clock)
{
    /// <summary>For how long what went wrong is shown, and what was kept for members.</summary>
    public static readonly Duration Remembered = Duration.FromDays(30);

    private const int MostPlanned = 1000;
    private const int MostTroubles = 500;

    public async Task<NoticeOverview> ReadAsync(CancellationToken cancel)
    {
        var planned = await db
            .Notices.AsNoTracking()
            .Where(notice => notice.State == NoticeState.Planned)
            .OrderBy(notice => notice.DueAt)
            .Take(MostPlanned + 1)
            .ToListAsync(cancel);
        var troubles = await TroublesAsync(cancel);
        var people = await PeopleAsync([.. planned, .. troubles], cancel);
        var failed = troubles.Where(notice => notice.Way is null or NoticeWay.Channel);
        var unreached = troubles.Where(notice => notice.Way is not (null or NoticeWay.Channel));
        return new NoticeOverview
        {
            Planned = await GroupAsync(planned.Take(MostPlanned), people, cancel),
            Failed = await GroupAsync(failed, people, cancel),
            Unreached = await UnreachedAsync([.. unreached], people, cancel),
            HasMore = planned.Count > MostPlanned,
        };
    }

    /// <summary>What failed, and who was reached in another way than wanted, the newest first.</summary>
    private async Task<List<Notice>> TroublesAsync(CancellationToken cancel)
    {
        var since = clock.GetCurrentInstant() - Remembered;
        var recent = db.Notices.AsNoTracking().Where(notice => notice.DueAt > since);
        var failed = await recent
            .Where(notice => notice.State == NoticeState.Failed)
            .OrderByDescending(notice => notice.DueAt)
            .Take(MostTroubles)
            .ToListAsync(cancel);
        var instead = await recent
            .Where(notice =>
                notice.State == NoticeState.Sent && notice.Way == NoticeWay.MentionInstead
            )
            .OrderByDescending(notice => notice.DueAt)
            .Take(MostTroubles)
            .ToListAsync(cancel);
        return [.. failed, .. instead];
    }

    private async Task<Dictionary<long, Member>> PeopleAsync(
        List<Notice> notices,
        CancellationToken cancel
    )
    {
        var ids = notices.Select(notice => notice.MemberId).OfType<long>().Distinct().ToList();
        return await db
            .Members.AsNoTracking()
            .Where(member => ids.Contains(member.MemberId))
            .ToDictionaryAsync(member => member.MemberId, cancel);
    }

    private async Task<IReadOnlyList<NoticeGroup>> GroupAsync(
        IEnumerable<Notice> notices,
        Dictionary<long, Member> people,
        CancellationToken cancel
    )
    {
        var groups = new List<NoticeGroup>();
        foreach (
            var alike in notices.GroupBy(notice =>
                (notice.Kind, notice.SubjectId, notice.DueAt, notice.Detail, notice.Outcome)
            )
        )
        {
            groups.Add(
                new NoticeGroup(
                    await words.OfAsync(alike.First(), cancel),
                    Members(alike, people),
                    alike.Key.DueAt,
                    alike.Key.Outcome
                )
            );
        }

        return groups;
    }

    /// <summary>Those who haven't been reached since, and haven't chosen another way.</summary>
    private async Task<IReadOnlyList<Unreached>> UnreachedAsync(
        List<Notice> notices,
        Dictionary<long, Member> people,
        CancellationToken cancel
    )
    {
        var ids = notices.Select(notice => notice.MemberId).ToList();
        var reached = await db
            .Notices.Where(notice =>
                notice.State == NoticeState.Sent
                && notice.Way == NoticeWay.DirectMessage
                && ids.Contains(notice.MemberId)
            )
            .Select(notice => new { notice.MemberId, notice.SettledAt })
            .ToListAsync(cancel);
        var since = reached.ToLookup(row => row.MemberId, row => row.SettledAt);
        return
        [
            .. notices
                .Where(notice => !since[notice.MemberId].Any(at => at > notice.SettledAt))
                .GroupBy(notice => notice.Way == NoticeWay.MentionInstead ? notice.ChannelId : null)
                .Select(group => new Unreached(
                    [
                        .. Members(group, people)
                            .Where(member => member.ReminderWay == ReminderWay.DirectMessage),
                    ],
                    group.Key
                ))
                .Where(group => group.Members.Count > 0),
        ];
    }

    private static List<Member> Members(
        IEnumerable<Notice> notices,
        Dictionary<long, Member> people
    ) =>
        [
            .. notices
                .Select(notice => people.GetValueOrDefault(notice.MemberId ?? 0))
                .OfType<Member>()
                .Distinct(),
        ];
}
