using LibrarianBot.Features.Terms.Holidays;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>What <c>/terms closed list</c> lists.</summary>
/// <param name="Today">The day where the network is.</param>
/// <param name="Days">From today on: weekdays within known terms, and whatever was given by hand.</param>
/// <param name="Open">Public holidays on which the schools are open.</param>
/// <param name="Unknown">Public holidays whose day isn't known, by year.</param>
internal sealed record ClosedDaysView(
    LocalDate Today,
    IReadOnlyList<(LocalDate Day, string Why, bool IsByHand)> Days,
    IReadOnlyList<(LocalDate Day, string Holiday)> Open,
    IReadOnlyList<(int Year, IReadOnlyList<string> Names)> Unknown
)
{
    private const int Weeks = 60;

    public static ClosedDaysView Of(
        string? code,
        TermCalendar calendar,
        ClosedDays closed,
        LocalDate today
    )
    {
        var end = today.PlusWeeks(Weeks);
        var days = closed
            .Between(today, end)
            .Where(day =>
                closed.IsByHand(day.Day)
                || (day.Day.DayOfWeek < IsoDayOfWeek.Saturday && calendar.At(day.Day) is not null)
            )
            .Concat(closed.ByHand(end.PlusDays(1)))
            .Select(day => (day.Day, day.Why, closed.IsByHand(day.Day)));
        int[] years = [today.Year, today.Year + 1];
        return new ClosedDaysView(
            today,
            [.. days],
            [.. closed.OpenHolidays(today)],
            [
                .. years
                    .Select(year => (year, PublicHolidays.UnknownIn(code, year)))
                    .Where(year => year.Item2.Count > 0),
            ]
        );
    }
}
