using System.Text.RegularExpressions;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>
/// Reads days one by one and from one to another: <c>8 to 12 March</c>, <c>mon-fri</c>, <c>3, 5 and 9 March</c>.
/// </summary>
internal sealed partial class DayLists(OneDay oneDay)
{
    private const int LongestRange = 100;
    private static readonly string[] Between = [",", ";", "&", " and "];

    /// <summary>In order; null where a part can't be read.</summary>
    /// <param name="text">In lower case, with single blanks.</param>
    /// <param name="today">The day on which it was typed.</param>
    public IReadOnlyList<LocalDate>? Read(string text, LocalDate today)
    {
        var days = new SortedSet<LocalDate>();
        var month = "";
        // From the end, since in "3, 5 and 9 March" the month comes last.
        foreach (var part in text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            var item = part.Trim();
            if (item.Length == 0)
            {
                continue;
            }

            if (Part(item, month, today) is not { } read)
            {
                return null;
            }

            days.UnionWith(read);
            month = MonthOf(item) ?? month;
        }

        return [.. days];
    }

    private IEnumerable<LocalDate>? Part(string item, string month, LocalDate today)
    {
        if (One(item, month, today) is { } single)
        {
            return [single];
        }

        // With blanks first, since a date in figures has hyphens of its own.
        var match = Apart().Match(item) is { Success: true } apart ? apart : Range().Match(item);
        if (!match.Success)
        {
            return null;
        }

        var (left, right) = (match.Groups["from"].Value, match.Groups["until"].Value);
        var last = MonthOf(right) ?? month;
        if (
            One(left, last, today) is not { } first
            // Seen from the first: in "mon-fri" on a Wednesday the Friday is the one after that Monday.
            || One(right, month, first) is not { } end
            || end < first
            || Period.DaysBetween(first, end) > LongestRange
        )
        {
            return null;
        }

        return Enumerable.Range(0, Period.DaysBetween(first, end) + 1).Select(first.PlusDays);
    }

    private LocalDate? One(string text, string month, LocalDate today) =>
        oneDay(text, today)
        ?? (month.Length > 0 && DayAlone().IsMatch(text) ? oneDay($"{text} {month}", today) : null);

    private static string? MonthOf(string item) =>
        WithMonth().Match(item) is { Success: true } match ? match.Groups["month"].Value : null;

    [GeneratedRegex(
        @"^(?:from )?(?<from>.+?) (?:-|to|until|till) (?<until>.+)$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Apart();

    [GeneratedRegex(
        @"^(?:from )?(?<from>.+?) ?- ?(?<until>.+)$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^(?:[a-z]+ )?[0-9]{1,2}(?:st|nd|rd|th)?$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex DayAlone();

    [GeneratedRegex(
        @"[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?(?<month>[a-z]{3,}(?: [0-9]{4})?)$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex WithMonth();
}
