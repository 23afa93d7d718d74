using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>A day somewhere in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it is over.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Year">The year, or null where it isn't said.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundDay(int Start, int End, int Month, int Day, int? Year)
{
    /// <summary>Null for the 31st of June.</summary>
    public LocalDate? In(int year) =>
        year is >= 1900 and <= 2199
        && Month is >= 1 and <= 12
        && Day >= 1
        && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month)
            ? new LocalDate(year, Month, Day)
            : null;
}

/// <summary>Finds days as people and spreadsheets write them, the day before the month.</summary>
internal static partial class TermDates
{
    /// <summary>What Excel counts days from; 1900 was no leap year, but it thinks so.</summary>
    private static readonly LocalDate ExcelStart = new(1899, 12, 30);
    private const string Months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static readonly string[] MonthNames = Months.Split('|');

    public static IReadOnlyList<FoundDay> In(string text) =>
        [.. Days().Matches(text).Select(Found)];

    public static bool NamesMonth(string text) => MonthName().IsMatch(text);

    /// <summary>The day that a whole cell says, perhaps without its year; null for anything else.</summary>
    public static FoundDay? OnlyDay(string cell)
    {
        var text = cell.Trim();
        if (text.Length == 5 && int.TryParse(text, NumberStyles.None, null, out var serial))
        {
            // 2000 to 2099.
            return serial is >= 36_526 and < 73_051 && ExcelStart.PlusDays(serial) is var day
                ? new FoundDay(0, text.Length, day.Month, day.Day, day.Year)
                : null;
        }

        return
            In(text) is [var found]
            && Around().IsMatch(text[..found.Start].Trim())
            && Behind().IsMatch(text[found.End..].Trim())
            ? found
            : null;
    }

    /// <summary>The two days, with the year that is said beside them where they don't say it; or why not.</summary>
    public static (LocalDate First, LocalDate Last)? Between(
        FoundDay first,
        FoundDay last,
        int? year,
        out string why
    )
    {
        // A year that isn't said is the other day's, or the next or last where the months say so.
        var turns = (first.Month, first.Day).CompareTo((last.Month, last.Day)) > 0 ? 1 : 0;
        var (from, until) = (first.Year, last.Year) switch
        {
            ({ } one, { } two) => (one, two),
            (null, { } two) => (two - turns, two),
            ({ } one, null) => (one, one + turns),
            _ => (year, year + turns),
        };
        why = from is null ? NoYear : NoSuchDay;
        return
            from is { } begins
            && until is { } ends
            && first.In(begins) is { } firstDay
            && last.In(ends) is { } lastDay
            ? (firstDay, lastDay)
            : null;
    }

    private const string NoYear =
        "Which year? Write it behind the last day: *27 Jan – 2 Apr 2027*.";
    private const string NoSuchDay =
        "One of its days isn't in the calendar. Check them; the day stands before the month.";

    private static FoundDay Found(Match match)
    {
        var month = match.Groups["month"].Value;
        return new FoundDay(
            match.Index,
            match.Index + match.Length,
            char.IsAsciiDigit(month[0])
                ? Number(month)
                : Array.IndexOf(MonthNames, month[..3].ToLowerInvariant()) + 1,
            Number(match.Groups["day"].Value),
            match.Groups["year"] is { Success: true, Value: var year }
                ? Number(year) + (year.Length == 2 ? 2000 : 0)
                : null
        );
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9])(?<year>[0-9]{4})[-/](?<month>[0-9]{1,2})[-/](?<day>[0-9]{1,2})(?![0-9])"
            + @"|(?<![0-9])(?<day>[0-9]{1,2})(?<sign>[-/.])(?<month>[0-9]{1,2})\k<sign>(?<year>[0-9]{4}|[0-9]{2})(?![0-9])"
            + @"|(?<![0-9])(?<day>[0-9]{1,2})(st|nd|rd|th)?[\s-]*(of\s+)?\b(?<month>"
            + Months
            + @")[a-z]*\.?(,?\s*-?(?<year>[0-9]{4})(?![0-9])|-(?<year>[0-9]{2})(?![0-9]|\s*("
            + Months
            + @")))?"
            + @"|(?<![0-9/.])(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})(?![0-9/])(\s+(?<year>20[0-9]{2})(?![0-9]))?"
            + @"|\b(?<month>"
            + Months
            + @")[a-z]*\.?\s+(?<day>[0-9]{1,2})(st|nd|rd|th)?(?![0-9])(,?\s+(?<year>[0-9]{4})(?![0-9]))?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Days();

    [GeneratedRegex(
        @"\b(" + Months + @")(uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex MonthName();

    [GeneratedRegex(
        @"^((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Around();

    /// <summary>Spreadsheets give days a time.</summary>
    [GeneratedRegex(
        @"^[\sT]*([0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\s*[ap]m)?Z?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Behind();
}
