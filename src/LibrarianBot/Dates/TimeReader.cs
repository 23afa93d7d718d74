using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>Reads a time of day as people type it, with how long something takes. Never throws.</summary>
internal static partial class TimeReader
{
    /// <summary>Without am or pm an hour before this is in the afternoon: schools don't meet at a quarter to four at night.</summary>
    private const int FirstHourOfMorning = 7;

    private const int LongestTyped = 100;
    private const int MinutesInHour = 60;

    /// <summary>
    /// <c>3:45 pm</c>, <c>half past 3</c>, <c>quarter to four</c>, <c>15h45</c>, <c>noon</c>; <c>15.45, 90 minutes</c>,
    /// <c>4pm for 1½ hours</c>, <c>3:45-5:15 pm</c>. The length is null where none was given.
    /// </summary>
    public static bool TryRead(string? typed, out LocalTime from, out int? minutes)
    {
        var text = Blanks().Replace((typed ?? "").Trim().ToLowerInvariant(), " ");
        var reading = text.Length > LongestTyped ? null : Read(text);
        (from, minutes) = (reading?.From ?? default, reading?.Minutes);
        return reading is not null;
    }

    /// <summary>"10 to 4" may be ten minutes before four, or from ten to four: then it is neither.</summary>
    private static Reading? Read(string text)
    {
        var inFigures = InFigures(text) is { } first ? WithLength(first, text) : null;
        var spoken = Spoken(text) is { } other ? WithLength(other, text) : null;
        return inFigures is null ? spoken
            : spoken is null ? inFigures
            : null;
    }

    private static Reading? WithLength(Time first, string text)
    {
        var rest = text[first.Length..].TrimStart();
        if (RangeBegins().Match(rest) is { Success: true } to)
        {
            rest = rest[to.Length..];
            return (InFigures(rest) ?? Spoken(rest)) is { } second && second.Length == rest.Length
                ? Range(first, second)
                : null;
        }

        rest = LengthBegins().Replace(rest, "").TrimEnd(')');
        int? minutes = rest.Length == 0 ? null : LengthReader.Read(rest, BareNumber.Minutes);
        return At(first, first.Half) is { } time && (rest.Length == 0 || minutes is not null)
            ? new Reading(time, minutes)
            : null;
    }

    /// <summary>In "3:45-5:15 pm" the first takes the second's half of the day, unless that turned them round.</summary>
    private static Reading? Range(Time first, Time second)
    {
        string[] starts =
            first.Half.Length > 0 ? [first.Half]
            : second.IsNoon ? ["", "a"]
            : second.Half.Length > 0 ? [second.Half, ""]
            : [""];
        // "7 pm to 9", "6-8": the end is in the half of the day in which it comes after the beginning.
        string[] ends = second.Half.Length > 0 ? [second.Half] : ["", "p"];
        foreach (var end in ends.Select(half => At(second, half)).OfType<LocalTime>())
        {
            foreach (var start in starts.Select(half => At(first, half)).OfType<LocalTime>())
            {
                if (start < end)
                {
                    var minutes = Period.Between(start, end, PeriodUnits.Minutes).Minutes;
                    return new Reading(start, (int)minutes);
                }
            }
        }

        return null;
    }

    /// <summary><c>3:45 pm</c>, <c>15h45</c>, <c>noon</c>, <c>three o'clock</c>.</summary>
    private static Time? InFigures(string text) =>
        ClockTime().Match(text) is { Success: true } match ? Of(match) : null;

    /// <summary><c>half past 3</c>, <c>quarter to four</c>, <c>20 to 4</c>; nobody says 7 to 4.</summary>
    private static Time? Spoken(string text)
    {
        if (SpokenTime().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var part = match.Groups["part"].Value;
        var minutes =
            part == "half" ? 30
            : part.EndsWith("quarter", StringComparison.Ordinal) ? 15
            : Number(part);
        var isTo = match.Groups["to"].Success;
        return isTo && (part == "half" || (!match.Groups["unit"].Success && minutes % 5 != 0))
            ? null
            : Of(match) with
            {
                Past = isTo ? -minutes : minutes,
            };
    }

    private static Time Of(Match match)
    {
        var groups = match.Groups;
        var isNoon = groups["noon"].Success;
        return new Time(
            isNoon ? 12 : Number(groups["hour"].Value),
            Number(groups["minute"].Value),
            isNoon || groups["afternoon"].Success ? "p"
                : groups["morning"].Success ? "a"
                : groups["half"].Value,
            match.Length
        )
        {
            IsNoon = isNoon,
        };
    }

    private static LocalTime? At(Time time, string half)
    {
        if (
            time.Hour > 23
            || time.Minute > 59
            || Math.Abs(time.Past) > 59
            || (half.Length > 0 && time.Hour == 0)
        )
        {
            return null;
        }

        // "Quarter to seven" is at an hour before seven.
        var shown = time.Past < 0 ? (time.Hour + 23) % 24 : time.Hour;
        var isAfternoon =
            half is "p"
            || (half is "" && shown < FirstHourOfMorning && (shown > 0 || time.Past < 0));
        var hour =
            time.Hour > 12 ? (half is "a" ? -1 : time.Hour)
            : isAfternoon ? (time.Hour % 12) + 12
            : half is "a" ? time.Hour % 12
            : time.Hour;
        return hour < 0 ? null : new LocalTime(hour, time.Minute).PlusMinutes(time.Past);
    }

    private static int Number(string text) =>
        text.Length == 0 ? 0
        : char.IsAsciiDigit(text[0]) ? int.Parse(text, CultureInfo.InvariantCulture)
        : text.Split(' ', '-').Sum(word => DateVocabulary.NumberOf(word) ?? 0);

    /// <param name="Hour">As it is said.</param>
    /// <param name="Minute">Past it, in figures.</param>
    /// <param name="Half">a, p or nothing.</param>
    /// <param name="Length">Of the text.</param>
    private sealed record Time(int Hour, int Minute, string Half, int Length)
    {
        /// <summary>Minutes past it, in words; below 0 for those to it.</summary>
        public int Past { get; init; }
        public bool IsNoon { get; init; }
    }

    /// <param name="From">When it begins.</param>
    /// <param name="Minutes">How long it takes, where that was said.</param>
    private sealed record Reading(LocalTime From, int? Minutes);

    private const string Lead = @"^(?:(?:at|from|between)\s)?";
    private const string HourWord =
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private const string Half =
        @"(?:\so\s?['’]?clock)?(?:\s?(?<half>[ap])\.?\s?m\b\.?|\sin\sthe\s(?:(?<morning>morning)|(?<afternoon>afternoon|evening))|\s(?<afternoon>at\snight))?(?![0-9:a-z])";

    [GeneratedRegex(
        Lead
            + @"(?:(?<noon>(?:12\s?)?(?:noon|midday))(?![0-9:a-z])"
            + @"|(?<hour>[0-9]{2})(?<minute>[0-9]{2})\s?h(?:rs|ours)?(?![0-9:a-z])"
            + @"|(?:(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2})(?:\s?h(?:rs|ours)?)?|\s?h\s?(?<minute>[0-9]{2})|(?<=[0-9]{2})h)?|(?<hour>"
            + HourWord
            + "))"
            + Half
            + ")",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex ClockTime();

    [GeneratedRegex(
        Lead
            + @"(?<part>half|(?:a\s)?quarter|five|ten|twenty[\s-]five|twenty|[0-9]{1,2})(?<unit>\smin(?:ute)?s?)?\s(?:past|(?<to>to))\s"
            + @"(?:(?<noon>noon|midday)(?![0-9:a-z])|(?<hour>[0-9]{1,2}|"
            + HourWord
            + ")"
            + Half
            + ")",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex SpokenTime();

    [GeneratedRegex(
        @"^(?:[-–—]|(?:to|until|till|and)\b)\s?",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex RangeBegins();

    [GeneratedRegex(@"^[,;(]?\s*(?:for\b)?\s*", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex LengthBegins();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex Blanks();
}
