using System.Globalization;
using System.Text.RegularExpressions;
using Humanizer;

namespace LibrarianBot.Features;

/// <summary>Lengths of time as people type and say them.</summary>
internal static partial class ClockLengths
{
    private const int MinutesInHour = 60;

    /// <summary>Minutes of <c>90</c>, <c>90 min</c>, <c>1.5 hours</c>, <c>1½ h</c>, <c>1 h 30</c>; null for anything else.</summary>
    public static int? Read(string? typed)
    {
        var match = Pattern().Match((typed ?? "").Trim().ToLowerInvariant());
        if (!match.Success)
        {
            return null;
        }

        var half = match.Groups["half"].Success ? 0.5m : 0m;
        var minutes =
            ((Number(match.Groups["hours"].Value) + half) * MinutesInHour)
            + Number(match.Groups["minutes"].Value);
        return minutes > 0 && minutes == Math.Floor(minutes) ? (int)minutes : null;
    }

    /// <summary><c>90 minutes</c>, <c>2 hours</c>.</summary>
    public static string Said(int minutes) =>
        minutes % MinutesInHour == 0
            ? "hour".ToQuantity(minutes / MinutesInHour)
            : "minute".ToQuantity(minutes);

    private static decimal Number(string digits) =>
        digits.Length == 0
            ? 0
            : decimal.Parse(digits.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<hours>[0-9]{1,2}(?:[.,][0-9]{1,2})?)?(?<half>\s?½)?\s*(?:h|hrs?|hours?)\b\.?\s*(?:and\s+)?)?(?:(?<minutes>[0-9]{1,3})\s*(?:m|mins?|minutes?)?\.?)?$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Pattern();
}
