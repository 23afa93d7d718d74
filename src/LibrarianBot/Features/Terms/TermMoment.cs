using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Where a day is in the school year.</summary>
internal abstract record TermMoment
{
    /// <summary>Longer than any holidays: what is between two terms so far apart isn't known.</summary>
    private const int LongestHolidays = 100;

    private TermMoment() { }

    /// <param name="Term">The term.</param>
    /// <param name="Week">0 for the days before week 1, where whole weeks are counted.</param>
    /// <param name="Weeks">How many the term has.</param>
    public sealed record InTerm(SchoolTerm Term, int Week, int Weeks) : TermMoment;

    /// <param name="Next">The term after them.</param>
    public sealed record Holidays(SchoolTerm Next) : TermMoment;

    /// <param name="Last">The last term that is known before that day, or null.</param>
    public sealed record Unknown(SchoolTerm? Last) : TermMoment;

    public static TermMoment Of(TermCalendar calendar, LocalDate day)
    {
        if (calendar.At(day) is { } term)
        {
            return new InTerm(term, calendar.WeekOf(term, day), calendar.WeeksIn(term));
        }

        var before = calendar.Terms.LastOrDefault(other => other.LastDay < day);
        var after = calendar.After(day);
        return after is not null && IsHolidays(before, after, day)
            ? new Holidays(after)
            : new Unknown(before);
    }

    private static bool IsHolidays(SchoolTerm? before, SchoolTerm after, LocalDate day) =>
        Period.DaysBetween(before?.LastDay ?? day, after.FirstDay) <= LongestHolidays;
}
