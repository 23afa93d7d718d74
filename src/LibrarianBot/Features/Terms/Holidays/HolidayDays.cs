using NodaTime;

namespace LibrarianBot.Features.Terms.Holidays;

/// <summary>How the days of a public holiday are found: the few ways that the laws know.</summary>
internal static class HolidayDays
{
    /// <summary>That day, whatever the weekday.</summary>
    public static Func<int, IEnumerable<LocalDate>> On(int month, int day) =>
        year => [new LocalDate(year, month, day)];

    /// <summary>That day; on a week-end the Monday after instead.</summary>
    public static Func<int, IEnumerable<LocalDate>> OrMonday(int month, int day) =>
        year => [Weekday(new LocalDate(year, month, day))];

    /// <summary>That day, and on a week-end the Monday after as well.</summary>
    public static Func<int, IEnumerable<LocalDate>> AndMonday(int month, int day) =>
        year =>
        {
            var date = new LocalDate(year, month, day);
            return IsWeekend(date) ? [date, Weekday(date)] : [date];
        };

    /// <summary>That day, and on a Sunday the Monday instead; on a Saturday nothing more.</summary>
    public static Func<int, IEnumerable<LocalDate>> OrMondayOnSunday(int month, int day) =>
        year =>
        {
            var date = new LocalDate(year, month, day);
            return [date.DayOfWeek == IsoDayOfWeek.Sunday ? date.PlusDays(1) : date];
        };

    /// <summary>That day, and on a week-end two days later as well: how two days in a row make way for one another.</summary>
    public static Func<int, IEnumerable<LocalDate>> AndTwoDaysLater(int month, int day) =>
        year =>
        {
            var date = new LocalDate(year, month, day);
            return IsWeekend(date) ? [date, date.PlusDays(2)] : [date];
        };

    /// <summary>The first, second … such weekday of a month.</summary>
    public static Func<int, IEnumerable<LocalDate>> The(
        int count,
        IsoDayOfWeek weekday,
        int month
    ) => year => [LocalDate.FromYearMonthWeekAndDay(year, month, count, weekday)];

    /// <summary>That Monday, or the first after it.</summary>
    public static Func<int, IEnumerable<LocalDate>> MondayFrom(int month, int day) =>
        year =>
            [new LocalDate(year, month, day).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday))];

    /// <summary>So many days after Easter Sunday.</summary>
    public static Func<int, IEnumerable<LocalDate>> Easter(int offset) =>
        year => [EasterSunday(year).PlusDays(offset)];

    /// <summary>Announced year by year; other years have none.</summary>
    public static Func<int, IEnumerable<LocalDate>> Announced(
        params (int Year, int Month, int Day)[] days
    ) =>
        year =>
            days.Where(day => day.Year == year)
                .Select(day => new LocalDate(day.Year, day.Month, day.Day));

    /// <summary>The Gregorian rule as Meeus gives it (Astronomical Algorithms, chapter 8).</summary>
    public static LocalDate EasterSunday(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var correction = ((8 * century) + 13) / 25;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new LocalDate(year, day / 31, (day % 31) + 1);
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek >= IsoDayOfWeek.Saturday;

    private static LocalDate Weekday(LocalDate date) =>
        IsWeekend(date) ? date.Next(IsoDayOfWeek.Monday) : date;
}
