using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Reads weekdays: <c>mon-fri</c>, <c>tuesdays and thursdays</c>.</summary>
internal static class Weekdays
{
    private static readonly string[] Names =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    private static readonly string[] Between = [",", "&", " and "];
    private static readonly string[] Through = ["-", " to "];

    /// <summary>The school days where nothing is said; null where it can't be read.</summary>
    /// <param name="text">Tidied, in lower case.</param>
    public static IReadOnlyList<IsoDayOfWeek>? Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Range(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
        }

        var all = new List<IsoDayOfWeek>();
        foreach (var part in text.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split(Through, StringSplitOptions.TrimEntries);
            var days = ends.Select(One).ToList();
            if (days.Contains(null) || days.Count > 2 || days[0] > days[^1])
            {
                return null;
            }

            all.AddRange(Range(days[0]!.Value, days[^1]!.Value));
        }

        return all;
    }

    private static IsoDayOfWeek? One(string word)
    {
        const int shortest = 3;
        var name = word.Trim().TrimEnd('.') switch
        {
            "weds" => "wed",
            var plural when plural.EndsWith("days", StringComparison.Ordinal) => plural[..^1],
            var other => other,
        };
        var index = Array.FindIndex(
            Names,
            day => day.StartsWith(name, StringComparison.Ordinal) && name.Length >= shortest
        );
        return index < 0 ? null : (IsoDayOfWeek)(index + 1);
    }

    private static List<IsoDayOfWeek> Range(IsoDayOfWeek first, IsoDayOfWeek last) =>
        [.. Enumerable.Range((int)first, last - first + 1).Select(day => (IsoDayOfWeek)day)];
}
