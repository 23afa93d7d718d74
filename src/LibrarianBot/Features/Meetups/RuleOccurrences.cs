using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>Turns what a rule gives into meetups, each ahead of its term. Inside the caller's transaction.</summary>
internal sealed class RuleOccurrences(
    LibraryDb db,
    TermReader terms,
    NetworkSettingsCache settings,
    NoticePlanner planner,
    MeetupPlans plans,
    IClock clock
)
{
    private const int DaysBetweenLooks = 28;

    public async Task<RuleDays> DaysAsync(MeetupRule rule, CancellationToken cancel) =>
        new(rule, await terms.CalendarAsync(cancel), await terms.ClosedDaysAsync(cancel));

    /// <summary>What the rule still has to give: from today on, without terms that have their meetup or were left out.</summary>
    public async Task<IReadOnlyList<Occurrence>> AheadAsync(
        MeetupRule rule,
        CancellationToken cancel
    )
    {
        var taken = await db
            .Meetups.Where(row =>
                row.TermYear != null
                && (
                    row.RuleId == rule.Id
                    || (row.State != MeetupState.Proposed && row.State != MeetupState.Skipped)
                )
            )
            .Select(row => new { row.TermYear, row.TermNumber })
            .ToListAsync(cancel);
        var zone = settings.Of(rule.NetworkId).Zone;
        var now = clock.GetCurrentInstant();
        var days = await DaysAsync(rule, cancel);
        return
        [
            .. days.From(rule.CreatedAt.InZone(zone).Date)
                .Where(one =>
                    rule.On(one.Day, zone.Id).Begins > now
                    && !taken.Any(row =>
                        row.TermYear == one.Term.Year && row.TermNumber == one.Term.Number
                    )
                ),
        ];
    }

    /// <summary>The term's meetup, made now if it isn't there; null when the rule gives none for that term.</summary>
    public async Task<Meetup?> TakeAsync(
        MeetupRule rule,
        (int Year, int Number) term,
        CancellationToken cancel
    )
    {
        var row = await db.Meetups.FirstOrDefaultAsync(
            meetup =>
                meetup.RuleId == rule.Id
                && meetup.TermYear == term.Year
                && meetup.TermNumber == term.Number,
            cancel
        );
        if (row is not null)
        {
            return row;
        }

        var ahead = await AheadAsync(rule, cancel);
        var occurrence = ahead.FirstOrDefault(one => (one.Term.Year, one.Term.Number) == term);
        if (occurrence is null)
        {
            return null;
        }

        var zone = settings.Of(rule.NetworkId).Zone;
        var meetup = Meetup.BornOf(rule, occurrence, zone, clock.GetCurrentInstant());
        db.Add(meetup);
        await db.SaveChangesAsync(cancel);
        await plans.PlanAnnouncementAsync(meetup, cancel);
        await plans.PlanFirstHostAsync(meetup, rule.CreatedById, cancel);
        // So that a change in the same transaction finds what was planned.
        await db.SaveChangesAsync(cancel);
        return meetup;
    }

    /// <summary>Plans when each term's meetup is made, and when to look whether more terms are known.</summary>
    public async Task PlanAsync(MeetupRule rule, CancellationToken cancel)
    {
        var zone = settings.Of(rule.NetworkId).Zone;
        var now = clock.GetCurrentInstant();
        var days = await DaysAsync(rule, cancel);
        foreach (var one in await AheadAsync(rule, cancel))
        {
            var due = Instant.Max(now, MeetupPlans.Morning(days.ProposedOn(one), zone));
            await PlanAsync(rule, $"{one.Term.Year}-{one.Term.Number}", due, cancel);
        }

        var look = now.InZone(zone).Date.PlusDays(DaysBetweenLooks);
        await PlanAsync(rule, $"look-{look:uuuu-MM}", MeetupPlans.Morning(look, zone), cancel);
    }

    private Task PlanAsync(MeetupRule rule, string what, Instant due, CancellationToken cancel) =>
        planner.PlanAsync(
            new Notice(
                rule.NetworkId,
                MeetupKinds.Propose,
                $"meetup-rule:{rule.Id}:{what}",
                rule.Id,
                due
            )
            {
                Detail = what,
            },
            cancel
        );
}
