using System.Globalization;
using System.Text.RegularExpressions;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>What stands beside a term's days: <c>Term 1 2027</c>, <c>T1</c>, <c>Autumn term</c>.</summary>
/// <param name="Name">What it is called; null where it has only a number, or nothing.</param>
/// <param name="Year">The school year, if it is said.</param>
/// <param name="Number">Which of the year, if it is said.</param>
internal sealed partial record TermLabel(string? Name, int? Year, int? Number)
{
    private const int LargestNumber = 12;

    public static readonly TermLabel None = new(null, null, null);

    public static TermLabel Read(string text)
    {
        var year = YearIn(text);
        var rest = Years().Replace(text, " ");
        var name = PlainText
            .OneLine(Edges().Replace(rest, ""), OwnTerm.LongestName)
            .Trim(' ', ':', ',', ';', '-', '–', '—', '(', ')', '.', '|');
        var number = Numbered().Match(name) is { Success: true } found
            ? NumberOf(found.Groups["number"].Value)
            : null;
        var isPlain = name.Length == 0 || Plain().IsMatch(name);
        return new TermLabel(isPlain ? null : Leading().Replace(name, ""), year, number);
    }

    public static int? YearIn(string text) =>
        Years().Match(text) is { Success: true } found ? NumberOf(found.Value) : null;

    private static int? NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is (>= 1 and <= LargestNumber) or (>= 2000 and <= 2099)
            ? number
            : null;

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex Years();

    /// <summary>Fillers and weekdays before the first day.</summary>
    [GeneratedRegex(
        @"[\s:,(–—-]*\b(from|on|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?)\b\.?[\s:,(–—-]*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Edges();

    [GeneratedRegex(
        @"^(term|t|trimester|semester|quarter)?\s*(?<number>[0-9]{1,2})\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Numbered();

    /// <summary>The number before a name.</summary>
    [GeneratedRegex(@"^[0-9]{1,2}[.):]?\s+", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex Leading();

    /// <summary>Says nothing but the number.</summary>
    [GeneratedRegex(
        @"^(term|t)?\s*[0-9]{1,2}\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Plain();
}
