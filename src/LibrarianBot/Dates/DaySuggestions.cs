using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Dates;

/// <summary>A day to offer while one is typed.</summary>
/// <param name="Said">Written out, so that nobody is surprised by the year.</param>
/// <param name="Value">As <c>2026-12-04</c>.</param>
internal sealed record DaySuggestion(string Said, string Value);

/// <summary>Days to offer while one is typed.</summary>
internal static class DaySuggestions
{
    private const int Most = 25;

    public static IReadOnlyList<DaySuggestion> For(string typed, DayReader reader)
    {
        var today = reader.Today;
        var days = string.IsNullOrWhiteSpace(typed)
            ? Usual(today)
            : reader.Read(typed) switch
            {
                DayResult.Days([var day]) => AndLater(typed, day),
                DayResult.Refused(var why) when Asked(why) is { Count: > 0 } either => either,
                _ when reader.ReadSeveral(typed) is DayResult.Days(var several) => several,
                _ => Completed(typed, reader),
            };
        return [.. days.Distinct().Take(Most).Select(day => Offer(day, today))];
    }

    private static IEnumerable<LocalDate> Usual(LocalDate today) =>
        [
            .. Enumerable.Range(1, 7).Select(today.PlusDays),
            .. Enumerable.Range(2, 3).Select(today.PlusWeeks),
        ];

    // Who types Friday may mean a later one.
    private static IEnumerable<LocalDate> AndLater(string typed, LocalDate day) =>
        DateWords.Of(typed) is [{ Weekday: not null }]
            ? [day, day.PlusWeeks(1), day.PlusWeeks(2)]
            : [day];

    /// <summary>What a refusal asks about is offered.</summary>
    private static IReadOnlyList<LocalDate> Asked(DayRefusal why) =>
        why switch
        {
            DayRefusal.Either(var one, var other) => [one, other],
            DayRefusal.MonthBeforeDay(var meant) => [meant],
            _ => [],
        };

    private static IEnumerable<LocalDate> Completed(string typed, DayReader reader)
    {
        var days = new List<LocalDate>();
        var last = typed.TrimEnd();
        var begun = last[(last.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        foreach (
            var word in DateVocabulary
                .Weekdays.Concat(DateVocabulary.Months)
                .Concat(DateVocabulary.Others)
        )
        {
            var completed = word.StartsWith(begun, StringComparison.Ordinal)
                ? last[..^begun.Length] + word
                : $"{last} {word}";
            if (reader.Read(completed) is DayResult.Days([var day]))
            {
                days.Add(day);
            }
        }

        if (
            days.Count == 0
            && DayCorrection.Of(typed, reader) is { } corrected
            && reader.Read(corrected) is DayResult.Days([var meant])
        )
        {
            days.Add(meant);
        }

        return days.Order();
    }

    private static DaySuggestion Offer(LocalDate day, LocalDate today) =>
        new($"{Days.InFull(day)} ({Days.Away(day, today)})", LocalDatePattern.Iso.Format(day));
}
