using System.Globalization;
using System.Text.RegularExpressions;

namespace LibrarianBot.Features.PdLog;

/// <summary>How long something took, as people type it and as it is said.</summary>
internal static partial class PdLength
{
    public const int LongestTyped = 40;

    /// <summary>A number alone up to here counts hours…</summary>
    private const int MostBareHours = 8;

    /// <summary>…and from here on minutes. Between the two it could be either, so it is asked again.</summary>
    private const int FewestBareMinutes = 15;

    /// <summary>Reads <c>1.5 h</c>, <c>90 min</c>, <c>1:30</c>, <c>1h30</c>, <c>an hour and a half</c>, <c>1½</c>, <c>90</c>. Never throws.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="minutes">1 to <see cref="PdFacts.MostMinutes"/>.</param>
    public static bool TryParse(string? typed, out int minutes)
    {
        minutes = 0;
        if (typed is null || typed.Length > LongestTyped)
        {
            return false;
        }

        var text = Plain(typed);
        var read = OnClock(text) ?? InWords(text);
        minutes = (int)Math.Round(read ?? 0, MidpointRounding.AwayFromZero);
        return minutes is > 0 and <= PdFacts.MostMinutes;
    }

    /// <summary><c>45 minutes</c>, <c>1 hour</c>, <c>1.5 hours</c>, <c>1 hour 40 minutes</c>.</summary>
    public static string Said(int minutes)
    {
        var (hours, left) = (minutes / 60, minutes % 60);
        return hours > 0 && left % 15 == 0
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{minutes / 60m:0.##} {(minutes == 60 ? "hour" : "hours")}"
                )
            : hours > 0 ? $"{Count(hours, "hour")} {Count(left, "minute")}"
            : Count(minutes, "minute");
    }

    /// <summary><c>12.5</c>: hours in figures, rounded to hundredths.</summary>
    public static string Hours(int minutes) =>
        (minutes / 60m).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Count(int count, string unit) =>
        count == 1 ? $"1 {unit}" : $"{count} {unit}s";

    private static string Plain(string typed) =>
        DecimalComma.Replace(
            typed
                .Trim()
                .ToLowerInvariant()
                .Replace(" ½", "½", StringComparison.Ordinal)
                .Replace("½", ".5", StringComparison.Ordinal)
                .Replace("¼", ".25", StringComparison.Ordinal)
                .Replace("¾", ".75", StringComparison.Ordinal),
            "."
        );

    private static decimal? OnClock(string text) =>
        Clock.Match(text) is { Success: true } clock
            ? (Number(clock.Groups["hours"].Value) * 60) + Number(clock.Groups["minutes"].Value)
            : null;

    private static decimal? InWords(string text)
    {
        var sum = new LengthSum();
        var end = 0;
        foreach (Match word in Word.Matches(text))
        {
            // What stands between two words, and isn't a blank or a full stop, makes it something else.
            if (!IsBlank(text.AsSpan(end, word.Index - end)) || !sum.Take(word.Value))
            {
                return null;
            }

            end = word.Index + word.Length;
        }

        return IsBlank(text.AsSpan(end)) ? sum.Total(MostBareHours, FewestBareMinutes) : null;
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.Trim(" .,~\t\u00a0").IsEmpty;

    internal static decimal Number(string digits) =>
        decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))", Exact, Patterns.SafetyNet)]
    private static partial Regex DecimalComma { get; }

    [GeneratedRegex(
        @"^(?<hours>[0-9]{1,3}):(?<minutes>[0-5][0-9])\s*(?:h|hr|hrs|hours?)?\.?$",
        Exact,
        Patterns.SafetyNet
    )]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"[0-9]{0,5}\.[0-9]{1,4}|[0-9]{1,5}|[a-z]+", Exact, Patterns.SafetyNet)]
    private static partial Regex Word { get; }
}
