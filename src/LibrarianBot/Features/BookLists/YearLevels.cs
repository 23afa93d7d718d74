using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists;

/// <summary>School year levels: one, or a range, from the year before Year 1 to Year 13.</summary>
/// <remarks>
/// The year before Year 1 has a name of its own in each state (Prep, Kindergarten, Foundation, Reception); the
/// name that was typed is kept.
/// </remarks>
internal sealed partial record YearLevels
{
    private const int Last = 13;

    private YearLevels(int from, int to, string entryYear)
    {
        From = from;
        To = to;
        EntryYear = entryYear;
    }

    /// <summary>0 for the year before Year 1.</summary>
    public int From { get; }
    public int To { get; }

    /// <summary>What year 0 is called here: Prep, K, F or Reception; empty where it isn't named.</summary>
    public string EntryYear { get; }

    public static YearLevels Parse(string text) =>
        TryParse(text, out var years)
            ? years
            : throw new FormatException("Not a year level or a range of them.");

    /// <summary>Reads <c>Prep</c>, <c>7</c>, <c>7-8</c>, <c>K-2</c>, <c>Years 7 to 9</c>, <c>Yr 10 &amp; 11</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out YearLevels? years)
    {
        years = null;
        var match = Pattern.Match(text);
        if (!match.Success || !TryYear(match.Groups["a"].Value, out var from, out var entryYear))
        {
            return false;
        }

        var to = from;
        var toName = "";
        if (match.Groups["b"].Success && !TryYear(match.Groups["b"].Value, out to, out toName))
        {
            return false;
        }

        years =
            from <= to
                ? new YearLevels(from, to, entryYear.Length > 0 ? entryYear : toName)
                : new YearLevels(to, from, toName);
        return true;
    }

    /// <summary>The shortest form that reads back as the same: <c>K-2</c>.</summary>
    public override string ToString() => From == To ? Name(From) : $"{Name(From)}-{Name(To)}";

    /// <summary>For people: <c>Years 7–8</c>, <c>Year 9</c>, <c>Prep</c>, <c>Prep to Year 2</c>.</summary>
    public string ForPeople() =>
        (From, To) switch
        {
            (0, 0) => Spoken,
            (0, var to) => $"{Spoken} to Year {to}",
            var (from, to) when from == to => $"Year {from}",
            var (from, to) => $"Years {from}–{to}",
        };

    private string Spoken =>
        EntryYear switch
        {
            "K" => "Kindergarten",
            "F" => "Foundation",
            var other => other,
        };

    private string Name(int year) =>
        year == 0 ? EntryYear : year.ToString(CultureInfo.InvariantCulture);

    private static bool TryYear(string text, out int year, out string entryYear)
    {
        entryYear = text.ToUpperInvariant() switch
        {
            "P" or "PREP" => "Prep",
            "K" or "KINDER" or "KINDERGARTEN" or "KINDY" => "K",
            "F" or "FOUNDATION" => "F",
            "R" or "RECEPTION" => "Reception",
            _ => "",
        };
        year = 0;
        return entryYear.Length > 0
            || (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
                && year is >= 1 and <= Last
            );
    }

    [GeneratedRegex(
        """
            ^\s*(?:(?:years?|yrs?\.?|y|grades?|gr\.?)\s*)?(?:levels?\s*)?(?<a>[a-z]+|[0-9]{1,2})
            (?:\s*(?:-|–|—|/|&|\+|\bto\b|\band\b)\s*(?:(?:years?|yrs?\.?|y|grades?|gr\.?)\s*)?(?<b>[a-z]+|[0-9]{1,2}))?\s*$
            """,
        RegexOptions.IgnoreCase
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Pattern { get; }
}
