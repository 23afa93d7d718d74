using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>A term as days are counted in it.</summary>
/// <param name="Year">The school year.</param>
/// <param name="Number">Which of the year.</param>
/// <param name="FirstDay">The students' first day.</param>
/// <param name="LastDay">The students' last day.</param>
/// <param name="WeekOne">The Monday of week 1.</param>
internal sealed record TermDays(
    int Year,
    int Number,
    LocalDate FirstDay,
    LocalDate LastDay,
    LocalDate WeekOne
)
{
    /// <summary>How many weeks it has.</summary>
    public int Weeks => (Period.DaysBetween(WeekOne, LastDay) / 7) + 1;

    public bool Has(LocalDate day) => FirstDay <= day && day <= LastDay;

    public LocalDate MondayOf(int week) => WeekOne.PlusWeeks(week - 1);
}
