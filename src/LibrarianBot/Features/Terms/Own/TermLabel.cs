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
    private static readonly string[] NumberWords = ["one", "two", "three", "four", "five", "six"];
    private static readonly string[] Places = ["first", "second", "third", "fourth"];

    public static readonly TermLabel None = new(null, null, null);

    public static TermLabel Read(string text)
    {
        var year = YearIn(text);
        var rest = Lengths().Replace(Years().Replace(text, " "), " ");
        var name = Balanced(PlainText.OneLine(Edges().Replace(rest, ""), OwnTerm.LongestName));
        var number = NumberIn(name);
        var isPlain = name.Length == 0 || Plain().IsMatch(name);
        return new TermLabel(isPlain ? null : Leading().Replace(name, ""), year, number);
    }

    public static int? YearIn(string text) =>
        Years().Match(text) is { Success: true } found ? NumberOf(found.Value) : null;

    /// <summary>The 1 of <c>Term 1</c>, <c>T1</c>, <c>1. Autumn</c>, <c>Term one</c>, <c>first term</c>.</summary>
    public static int? NumberIn(string text) =>
        Numbered().Match(text) is not { Success: true } found ? null
        : Array.IndexOf(NumberWords, found.Groups["number"].Value.ToLowerInvariant())
            is >= 0
                and var word
            ? word + 1
        : Array.IndexOf(Places, found.Groups["number"].Value.ToLowerInvariant())
            is >= 0
                and var place
            ? place + 1
        : NumberOf(found.Groups["number"].Value);

    /// <summary>Without signs around it, and without brackets that are only half there.</summary>
    private static string Balanced(string text)
    {
        const string around = " :,;-–—.|\"/";
        while (true)
        {
            text = text.Trim(around.ToCharArray());
            var isOpen = text.Count(c => c == '(') > text.Count(c => c == ')');
            var isShut = text.Count(c => c == '(') < text.Count(c => c == ')');
            if (isOpen && text.LastIndexOf('(') is var begins)
            {
                text = text[(begins + 1)..].Length == 0 ? text[..begins] : text.Remove(begins, 1);
            }
            else if (isShut)
            {
                text = text.Remove(text.IndexOf(')'), 1);
            }
            else if (text.StartsWith('(') && text.IndexOf(')') == text.Length - 1)
            {
                text = text[1..^1];
            }
            else
            {
                return text.Replace("( ", "(", StringComparison.Ordinal)
                    .Replace("()", "", StringComparison.Ordinal)
                    .Trim();
            }
        }
    }

    private static int? NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is (>= 1 and <= LargestNumber) or (>= 2000 and <= 2099)
            ? number
            : null;

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex Years();

    /// <summary><c>(10 weeks)</c> says how long it is, and isn't its name.</summary>
    [GeneratedRegex(
        @"\(\s*[0-9]{1,2}([.,][0-9])?\s*(school\s)?(weeks?|wks?|days?)\s*\)|\b[0-9]{1,2}([.,][0-9])?\s*(school\s)?(weeks?|wks?|days?)\b[,;]?\s*",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Lengths();

    /// <summary>Fillers and weekdays before the first day.</summary>
    [GeneratedRegex(
        @"[\s:,(–—-]*\b(from|on|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?)\b\.?[\s:,(–—-]*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Edges();

    [GeneratedRegex(
        @"^(term|t|trimester|semester|quarter)?\s*(?<number>[0-9]{1,2})\b|\b(term|trimester|trimestre|semester|quarter)\s*(?<number>[0-9]{1,2}|one|two|three|four|five|six)\b|\bt(?<number>[1-6])\b|\b(?<number>first|second|third|fourth)\s+(term|semester|trimester|quarter)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Numbered();

    /// <summary>The number before a name.</summary>
    [GeneratedRegex(@"^[0-9]{1,2}[.):]?\s+", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex Leading();

    /// <summary>Says nothing but the number.</summary>
    [GeneratedRegex(
        @"^((school\s+)?(term|t)?\s*([0-9]{1,2}|one|two|three|four)(\s+dates)?|(first|second|third|fourth)\s+term)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Plain();
}
