using NodaTime;

namespace LibrarianBot.Features.Terms.Holidays;

/// <summary>The public holidays where a calendar's schools are.</summary>
internal static class PublicHolidays
{
    /// <summary>Finds the public holiday that a day is; null for other days, and where the place isn't known.</summary>
    /// <param name="calendar">A published calendar's code, such as <c>AU-VIC</c>.</param>
    public static Func<LocalDate, string?> Finder(string? calendar)
    {
        var known = new Dictionary<int, IReadOnlyDictionary<LocalDate, string>>();
        return day =>
        {
            if (!known.TryGetValue(day.Year, out var year))
            {
                known[day.Year] = year = In(calendar, day.Year);
            }

            return year.GetValueOrDefault(day);
        };
    }

    /// <summary>All of a year, by day. Where two fall together the first of the table gives the name.</summary>
    public static IReadOnlyDictionary<LocalDate, string> In(string? calendar, int year)
    {
        var place = PlaceOf(calendar);
        var days = new SortedDictionary<LocalDate, string>();
        foreach (var rule in HolidayTable.Rules)
        {
            foreach (var day in rule.IsKeptIn(place) ? rule.In(year) : [])
            {
                days.TryAdd(day, rule.Name);
            }
        }

        return days;
    }

    /// <summary>Those that there will be but whose day nobody knows yet, or the program doesn't.</summary>
    public static IReadOnlyList<string> UnknownIn(string? calendar, int year) =>
        [
            .. HolidayTable
                .Rules.Where(rule => rule.IsKeptIn(PlaceOf(calendar)) && rule.IsUnknownIn(year))
                .Select(rule => rule.Name),
        ];

    private static Places PlaceOf(string? calendar) =>
        calendar switch
        {
            "AU-ACT" => Places.Act,
            "AU-NSW-EAST" or "AU-NSW-WEST" => Places.Nsw,
            "AU-NT" => Places.Nt,
            "AU-QLD" => Places.Qld,
            "AU-SA" => Places.Sa,
            "AU-TAS" => Places.Tas,
            "AU-VIC" => Places.Vic,
            "AU-WA" => Places.Wa,
            "NZ" => Places.Nz,
            _ => Places.None,
        };
}
