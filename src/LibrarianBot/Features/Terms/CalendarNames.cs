namespace LibrarianBot.Features.Terms;

/// <summary>The calendars by the names that people know, and where each is likely meant.</summary>
internal static class CalendarNames
{
    private static readonly (string Code, string Name, string[] Zones)[] All =
    [
        ("AU-VIC", "Victoria", ["Australia/Melbourne"]),
        ("AU-NSW-EAST", "New South Wales, Eastern division", ["Australia/Sydney"]),
        ("AU-NSW-WEST", "New South Wales, Western division", ["Australia/Broken_Hill"]),
        ("AU-QLD", "Queensland", ["Australia/Brisbane", "Australia/Lindeman"]),
        ("AU-SA", "South Australia", ["Australia/Adelaide"]),
        ("AU-WA", "Western Australia", ["Australia/Perth", "Australia/Eucla"]),
        ("AU-TAS", "Tasmania", ["Australia/Hobart"]),
        ("AU-ACT", "Australian Capital Territory", ["Australia/Canberra"]),
        ("AU-NT", "Northern Territory", ["Australia/Darwin"]),
        ("NZ", "New Zealand", ["Pacific/Auckland", "Pacific/Chatham"]),
        (PublishedTerms.Own, "Our own calendar", []),
    ];

    /// <summary><c>Victoria</c> for <c>AU-VIC</c>; a code that nobody knows any more stays as it is.</summary>
    public static string Of(string code) =>
        All.Where(calendar => calendar.Code == code)
            .Select(calendar => calendar.Name)
            .FirstOrDefault(code);

    /// <summary>The code that was chosen, or that has the typed name; null for none.</summary>
    public static string? Find(string typed)
    {
        var wanted = PlainText.Fold(typed);
        return All.Where(calendar =>
                PlainText.Fold(calendar.Code) == wanted || PlainText.Fold(calendar.Name) == wanted
            )
            .Select(calendar => calendar.Code)
            .FirstOrDefault();
    }

    /// <summary>Those whose name holds what was typed, the likeliest for a zone first.</summary>
    public static IEnumerable<(string Code, string Name)> Like(string typed, string zoneId)
    {
        var wanted = PlainText.Fold(typed);
        return All.Where(calendar =>
                PlainText
                    .Fold($"{calendar.Name} {calendar.Code}")
                    .Contains(wanted, StringComparison.Ordinal)
            )
            .OrderByDescending(calendar => calendar.Zones.Contains(zoneId, StringComparer.Ordinal))
            .Select(calendar => (calendar.Code, calendar.Name));
    }
}
