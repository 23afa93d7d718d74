using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace LibrarianBot.Features;

/// <summary>Reads a time of day as people type it, with how long something takes.</summary>
internal static partial class ClockWords
{
    /// <summary>Without am or pm an hour before this is in the afternoon: schools don't meet at a quarter to four at night.</summary>
    private const int FirstHourOfMorning = 7;

    /// <summary>
    /// <c>3:45 pm</c>, <c>15.45, 90 minutes</c>, <c>4pm for 1½ hours</c>, <c>3:45-5:15 pm</c>, <c>noon</c>. The length is
    /// null where none was given.
    /// </summary>
    public static bool TryRead(string? typed, out LocalTime from, out int? minutes)
    {
        (from, minutes) = (default, null);
        var text = Dash().Replace((typed ?? "").Trim().ToLowerInvariant(), "-");
        if (Parts(text) is not { } first)
        {
            return false;
        }

        var rest = text[first.Length..].TrimStart();
        if (rest.StartsWith('-'))
        {
            return TryRange(first, Parts(rest[1..].TrimStart()), out from, out minutes);
        }

        rest = LengthBegins().Replace(rest, "");
        minutes = rest.Length == 0 ? null : ClockLengths.Read(rest);
        if (At(first, first.Half) is not { } time || (rest.Length > 0 && minutes is null))
        {
            return false;
        }

        from = time;
        return true;
    }

    /// <summary>In "3:45-5:15 pm" the first takes the second's half of the day, unless that turned them round.</summary>
    private static bool TryRange(Time first, Time? second, out LocalTime from, out int? minutes)
    {
        (from, minutes) = (default, null);
        if (second is null || At(second, second.Half) is not { } end)
        {
            return false;
        }

        string[] halves = first.Half.Length > 0 ? [first.Half] : [second.Half, "", "a"];
        foreach (var start in halves.Select(half => At(first, half)).OfType<LocalTime>())
        {
            if (start < end)
            {
                from = start;
                minutes = (int)Period.Between(start, end, PeriodUnits.Minutes).Minutes;
                return true;
            }
        }

        return false;
    }

    private static Time? Parts(string text)
    {
        var match = OneTime().Match(text);
        return !match.Success ? null
            : match.Groups["noon"].Success ? new Time(12, 0, "p", match.Length)
            : new Time(
                Number(match.Groups["hour"].Value),
                Number(match.Groups["minute"].Value),
                match.Groups["half"].Value,
                match.Length
            );
    }

    private static LocalTime? At(Time time, string half)
    {
        if (time.Hour > 23 || time.Minute > 59 || (half.Length > 0 && time.Hour == 0))
        {
            return null;
        }

        var isAfternoon = half is "p" || (half is "" && time.Hour is > 0 and < FirstHourOfMorning);
        var hour =
            time.Hour > 12 ? (half is "a" ? -1 : time.Hour)
            : isAfternoon ? (time.Hour % 12) + 12
            : half is "a" ? time.Hour % 12
            : time.Hour;
        return hour < 0 ? null : new LocalTime(hour, time.Minute);
    }

    private static int Number(string digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record Time(int Hour, int Minute, string Half, int Length);

    [GeneratedRegex(
        @"^(?:at\s+)?(?:(?<noon>(?:12\s*)?(?:noon|midday))|(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?(?:\s*(?<half>[ap])\.?\s?m\b\.?)?)(?![0-9:a-z])",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex OneTime();

    [GeneratedRegex(
        @"\s*(?:[-–—]|\b(?:to|until|till)\b)\s*",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[,;]?\s*(?:for\b)?\s*", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex LengthBegins();
}
