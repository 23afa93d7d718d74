using LibrarianBot.Features.Terms;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>Which days a rule gives, term by term. Knows nothing of what became of them.</summary>
internal sealed class RuleDays(MeetupRule rule, TermCalendar calendar, ClosedDays closed)
{
    private const int WeeksBeforeTerm = 4;
    private const int DaysBeforeTelling = 7;

    /// <summary>For each term whose day is not before the first one: the day, in order.</summary>
    /// <param name="first">Where the rule begins; turns are counted from there.</param>
    public IEnumerable<Occurrence> From(LocalDate first)
    {
        var turn = 0;
        foreach (var term in calendar.Terms)
        {
            if (In(term) is { } occurrence && occurrence.Day >= first)
            {
                yield return occurrence with
                {
                    Turn = turn++,
                };
            }
        }
    }

    /// <summary>
    /// When its coordinator hears of it: in the last two weeks of the term before, while schools are at work, and at the
    /// latest four weeks before its own; earlier where everybody is told long before.
    /// </summary>
    public LocalDate ProposedOn(Occurrence one)
    {
        var latest = LocalDate.Min(
            one.Term.FirstDay.PlusWeeks(-WeeksBeforeTerm),
            one.Day.PlusDays(-rule.LeadDays - DaysBeforeTelling)
        );
        return calendar.Terms.LastOrDefault(term => term.LastDay < one.Term.FirstDay) is { } before
            ? LocalDate.Min(
                latest,
                before.LastDay.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(-1)
            )
            : latest;
    }

    /// <summary>What the rule gives for a meetup's term; null where that isn't known, or hasn't this weekday at all.</summary>
    public Occurrence? For(Meetup meetup)
    {
        var term = calendar.Terms.FirstOrDefault(term =>
            term.Year == meetup.TermYear && term.Number == meetup.TermNumber
        );
        return term is null ? null : In(term);
    }

    /// <summary>Null for a term that hasn't this weekday at all.</summary>
    public Occurrence? In(SchoolTerm term)
    {
        if (calendar.DayIn(term, rule.Week, rule.Weekday) is { } day)
        {
            return At(term, day, null);
        }

        var weeks = calendar.WeeksIn(term);
        var isTooShort = rule.Week >= weeks;
        for (var away = 1; away <= weeks; away++)
        {
            var week = isTooShort ? Math.Min(rule.Week, weeks + 1) - away : rule.Week + away;
            if (calendar.DayIn(term, week, rule.Weekday) is { } near)
            {
                return At(term, near, Why(term, weeks, isTooShort));
            }
        }

        return null;
    }

    /// <summary>
    /// Open days of the term near one that isn't: others of the same week, the nearest first, then the same weekday of
    /// the week before and after.
    /// </summary>
    public IReadOnlyList<LocalDate> Alternatives(SchoolTerm term, LocalDate day)
    {
        const int mostInWeek = 2;
        var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        var sameWeek = Enumerable
            .Range(0, 5)
            .Select(monday.PlusDays)
            .Where(other => other != day)
            .OrderBy(other => Math.Abs(Period.DaysBetween(day, other)))
            .ThenByDescending(other => other)
            .Where(other => IsOpen(term, other))
            .Take(mostInWeek);
        return
        [
            .. sameWeek.Order(),
            .. new[] { day.PlusWeeks(-1), day.PlusWeeks(1) }.Where(other => IsOpen(term, other)),
        ];
    }

    /// <summary>Whether the schools are closed on that day, and why.</summary>
    public string? ClosedOn(LocalDate day) => closed.Why(day);

    private bool IsOpen(SchoolTerm term, LocalDate day) =>
        term.FirstDay <= day && day <= term.LastDay && closed.Why(day) is null;

    private Occurrence At(SchoolTerm term, LocalDate day, string? movedWhy) =>
        new(term, day)
        {
            MovedWhy = movedWhy,
            Clash = closed.Why(day),
            Neighbour =
                closed.Why(day.PlusDays(-1)) is { } before ? $"the day after {before}"
                : closed.Why(day.PlusDays(1)) is { } after ? $"the day before {after}"
                : null,
        };

    private string Why(SchoolTerm term, int weeks, bool isTooShort) =>
        !isTooShort ? $"{term.Name} begins on {Days.WithWeekday(term.FirstDay)}"
        : rule.Week > weeks ? $"{term.Name} has only {weeks} weeks"
        : $"{term.Name} ends on {Days.WithWeekday(term.LastDay)}";
}
