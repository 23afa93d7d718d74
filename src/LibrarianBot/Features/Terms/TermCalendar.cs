using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>A network's terms in order, and the weeks in them. Years that aren't there are unknown, never guessed.</summary>
internal sealed class TermCalendar(IEnumerable<SchoolTerm> terms, WeekOne weekOne)
{
    public WeekOne WeekOne => weekOne;
    public IReadOnlyList<SchoolTerm> Terms { get; } = [.. terms.OrderBy(term => term.FirstDay)];

    /// <summary>For reading days that are said by their week.</summary>
    public IReadOnlyList<TermDays> TermDays =>
        [
            .. Terms.Select(term => new TermDays(
                term.Year,
                term.Number,
                term.FirstDay,
                term.LastDay,
                MondayOfWeekOne(term)
            )),
        ];

    /// <summary>The term that has this day, or null in the holidays and in years that are unknown.</summary>
    public SchoolTerm? At(LocalDate day) =>
        Terms.FirstOrDefault(term => term.FirstDay <= day && day <= term.LastDay);

    /// <summary>The first term that begins after this day, or null when none is known.</summary>
    public SchoolTerm? After(LocalDate day) => Terms.FirstOrDefault(term => term.FirstDay > day);

    /// <summary>The Monday of week 1.</summary>
    public LocalDate MondayOfWeekOne(SchoolTerm term)
    {
        var monday = term.FirstDay.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return weekOne == WeekOne.FirstWholeWeek && monday < term.FirstDay
            ? monday.PlusWeeks(1)
            : monday;
    }

    /// <summary>1 for the first week; 0 for the days before it when whole weeks are counted.</summary>
    public int WeekOf(SchoolTerm term, LocalDate day) =>
        Period.DaysBetween(
            MondayOfWeekOne(term),
            day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday))
        ) / 7
        + 1;

    /// <summary>How many weeks the term has.</summary>
    public int WeeksIn(SchoolTerm term) => WeekOf(term, term.LastDay);

    /// <summary>The day in that week; null when the term has none such, because it is too short or begins later.</summary>
    public LocalDate? DayIn(SchoolTerm term, int week, IsoDayOfWeek weekday)
    {
        var day = MondayOfWeekOne(term).PlusDays(((week - 1) * 7) + (int)weekday - 1);
        return term.FirstDay <= day && day <= term.LastDay ? day : null;
    }
}
