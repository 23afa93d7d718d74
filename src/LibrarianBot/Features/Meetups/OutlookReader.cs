using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>What lies ahead: the meetups that are there, and those that the rule will give.</summary>
internal sealed class OutlookReader(
    LibraryDb db,
    CurrentNetwork network,
    RuleOccurrences occurrences,
    TermReader terms,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public const int Usual = 4;

    /// <summary>As the kept rule has it.</summary>
    public async Task<Outlook> ReadAsync(int count, CancellationToken cancel)
    {
        var rule = await RulesWithHosts()
            .FirstOrDefaultAsync(row => row.State == MeetupRuleState.Kept, cancel);
        return await OfAsync(rule, count, cancel);
    }

    /// <summary>As a draft would have it; null when there is no such rule.</summary>
    public async Task<Outlook?> ReadAsync(long ruleId, int count, CancellationToken cancel) =>
        await RulesWithHosts().FirstOrDefaultAsync(row => row.Id == ruleId, cancel) is { } rule
            ? await OfAsync(rule, count, cancel)
            : null;

    private IQueryable<MeetupRule> RulesWithHosts() =>
        db.MeetupRules.AsNoTracking().Include(rule => rule.Hosts);

    private async Task<Outlook> OfAsync(MeetupRule? rule, int count, CancellationToken cancel)
    {
        var known = await terms.CalendarAsync(cancel);
        var rows = (await RowsAsync(rule, cancel)).Select(row => Named(row, known));
        var given = rule is null
            ? []
            : (await occurrences.AheadAsync(rule, cancel)).Select(one =>
                UpcomingMeetup.Of(one, rule, settings.Of(network.Id).Zone.Id)
            );
        var all = rows.Concat(given).OrderBy(one => one.At.Begins).ToList();
        var next = all.Take(count).ToList();
        return new Outlook(rule, next)
        {
            KnownUntil =
                rule is not null && all.Count < count && known.Terms is [.., var last]
                    ? $"{last.Name} {last.Year}"
                    : null,
            Calendar = await terms.CodeAsync(cancel),
            LeftOut = rule is null ? [] : await LeftOutAsync(rule, known, next, cancel),
            CalledOff = await CalledOffAsync(count, cancel),
        };
    }

    /// <summary>Of another rule only what everybody has been told: the rest goes with that rule.</summary>
    private async Task<List<Meetup>> RowsAsync(MeetupRule? rule, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var ruleId = rule?.Id;
        return await db
            .Meetups.AsNoTracking()
            .Where(row =>
                row.Begins > now
                && (
                    row.State == MeetupState.Announced
                    || (
                        row.State == MeetupState.Proposed
                        && (row.RuleId == null || row.RuleId == ruleId)
                    )
                )
            )
            .ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<string>> LeftOutAsync(
        MeetupRule rule,
        TermCalendar known,
        List<UpcomingMeetup> next,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var until = next.Count == 0 ? now : next[^1].At.Begins;
        var skipped = await db
            .Meetups.AsNoTracking()
            .Where(row =>
                row.RuleId == rule.Id
                && row.State == MeetupState.Skipped
                && row.Begins > now
                && row.Begins < until
            )
            .OrderBy(row => row.Begins)
            .ToListAsync(cancel);
        return [.. skipped.Select(row => TermOf(row, known)?.Name ?? row.Title)];
    }

    /// <summary>Whatever made them: people may still have them in their diaries.</summary>
    private async Task<IReadOnlyList<UpcomingMeetup>> CalledOffAsync(
        int count,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var rows = await db
            .Meetups.AsNoTracking()
            .Where(row => row.Begins > now && row.State == MeetupState.Cancelled)
            .OrderBy(row => row.Begins)
            .Take(count)
            .ToListAsync(cancel);
        return [.. rows.Select(UpcomingMeetup.Of)];
    }

    private static UpcomingMeetup Named(Meetup row, TermCalendar known) =>
        UpcomingMeetup.Of(row) with
        {
            TermName = TermOf(row, known)?.Name,
        };

    private static SchoolTerm? TermOf(Meetup row, TermCalendar known) =>
        known.Terms.FirstOrDefault(term =>
            term.Year == row.TermYear && term.Number == row.TermNumber
        );
}
