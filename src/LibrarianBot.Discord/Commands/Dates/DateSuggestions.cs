using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Discord.Commands;

/// <summary>Dates to offer while one is typed, written out so that nobody is surprised by the year.</summary>
internal static class DateSuggestions
{
    private const int Most = 25;
    private static readonly LocalDatePattern Written = LocalDatePattern.CreateWithInvariantCulture(
        "dddd d MMMM uuuu"
    );

    public static IReadOnlyList<Suggestion> For(string typed, LocalDate today)
    {
        var words = DateWords.Split(typed);
        var dates =
            words.Length == 0 ? Usual(today)
            : DateReader.Read(words, today) is { } date ? AndLater(words, date)
            : Completed(words, today);
        return [.. dates.Distinct().Take(Most).Select(day => Offer(day, today))];
    }

    private static IEnumerable<LocalDate> Usual(LocalDate today) =>
        [
            .. Enumerable.Range(1, 7).Select(today.PlusDays),
            .. Enumerable.Range(2, 3).Select(today.PlusWeeks),
        ];

    // Who types Friday may mean a later one.
    private static IEnumerable<LocalDate> AndLater(string[] words, LocalDate date) =>
        words is [var only] && DateWords.Weekday(only) is not null
            ? [date, date.PlusWeeks(1), date.PlusWeeks(2)]
            : [date];

    private static IEnumerable<LocalDate> Completed(string[] words, LocalDate today)
    {
        string[] known = [.. DateWords.Weekdays, .. DateWords.Months, .. DateWords.Others];
        var dates = new List<LocalDate>();
        foreach (var word in known)
        {
            string[] completed = word.StartsWith(words[^1], StringComparison.Ordinal)
                ? [.. words[..^1], word]
                : [.. words, word];
            if (DateReader.Read(completed, today) is { } date)
            {
                dates.Add(date);
            }
        }

        if (
            dates.Count == 0
            && DateCorrection.Of(words, today) is { } corrected
            && PlainDate.TryParse(corrected, today, out var meant)
        )
        {
            dates.Add(meant);
        }

        return dates.Order();
    }

    private static Suggestion Offer(LocalDate day, LocalDate today) =>
        new(
            $"{Written.Format(day)} ({Distance(Period.DaysBetween(today, day))})",
            LocalDatePattern.Iso.Format(day)
        );

    private static string Distance(int days) =>
        days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 0 => $"in {days} days",
            _ => $"{-days} days ago",
        };
}
