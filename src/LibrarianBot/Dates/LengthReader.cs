using System.Globalization;
using System.Text.RegularExpressions;

namespace LibrarianBot.Dates;

/// <summary>What a number without a unit may be.</summary>
internal enum BareNumber
{
    /// <summary>Minutes, as behind a time of day: <c>3:45 pm, 90</c>.</summary>
    Minutes,

    /// <summary>Hours where it is small, minutes where it is large; between the two it is asked.</summary>
    HoursOrMinutes,
}

/// <summary>
/// Reads lengths of time: <c>1.5 h</c>, <c>90 min</c>, <c>1h30</c>, <c>1½ hours</c>, <c>an hour and a half</c>, <c>three
/// quarters of an hour</c>. Never throws.
/// </summary>
internal static partial class LengthReader
{
    public const int LongestTyped = 40;
    private const int MinutesInHour = 60;

    /// <summary>In minutes, at least 1; null for what is no length.</summary>
    public static int? Read(string? typed, BareNumber bare)
    {
        if (typed is null || typed.Length > LongestTyped)
        {
            return null;
        }

        var text = Plain(typed);
        var read = OnClock(text, bare) ?? InWords(text, bare);
        var minutes = Math.Round(read ?? 0, MidpointRounding.AwayFromZero);
        return minutes is > 0 and < int.MaxValue ? (int)minutes : null;
    }

    private static string Plain(string typed) =>
        DecimalComma.Replace(
            Hyphen
                .Replace(typed.Trim().ToLowerInvariant(), " ")
                .Replace(" ½", "½", StringComparison.Ordinal)
                .Replace("½", ".5", StringComparison.Ordinal)
                .Replace("¼", ".25", StringComparison.Ordinal)
                .Replace("¾", ".75", StringComparison.Ordinal),
            "."
        );

    /// <summary><c>1:30</c>; behind a time of day only with a unit, since there it may be another time.</summary>
    private static decimal? OnClock(string text, BareNumber bare) =>
        Clock.Match(text) is { Success: true } clock
        && (bare == BareNumber.HoursOrMinutes || clock.Groups["unit"].Success)
            ? (Number(clock.Groups["hours"].Value) * MinutesInHour)
                + Number(clock.Groups["minutes"].Value)
            : null;

    private static decimal? InWords(string text, BareNumber bare)
    {
        var sum = new Sum();
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

        return IsBlank(text.AsSpan(end)) ? sum.Total(bare) : null;
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.Trim(" .,~\t\u00a0").IsEmpty;

    private static decimal Number(string digits) =>
        decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Adds up the words, one after the other.</summary>
    private sealed class Sum
    {
        /// <summary>A number alone up to here may count hours…</summary>
        private const int MostBareHours = 8;

        /// <summary>…and from here on minutes.</summary>
        private const int FewestBareMinutes = 15;

        private const int HoursInDay = 24;

        private decimal _minutes;
        private decimal? _number;
        private bool _isInWords;
        private bool _hasHours;
        private bool _hasMinutes;

        /// <summary>False where the word doesn't fit.</summary>
        public bool Take(string word) =>
            word switch
            {
                "and" or "about" or "of" or "approx" => true,
                // "2 and a half", "half an hour": the article says nothing then.
                "a" or "an" => true,
                "half" => TakePart(0.5m),
                "quarter" => TakePart(0.25m),
                "quarters" => TakeQuarters(),
                "h" or "hr" or "hrs" or "hour" or "hours" => TakeHours(),
                "m" or "min" or "mins" or "minute" or "minutes" => TakeMinutes(),
                _ when DateVocabulary.NumberOf(word) is { } number => TakeNumber(number, true),
                _ when char.IsAsciiDigit(word[^1]) => TakeNumber(Number(word), false),
                _ => false,
            };

        /// <summary>In minutes; null where it says none.</summary>
        public decimal? Total(BareNumber bare)
        {
            if (_number is not { } number)
            {
                return _hasHours || _hasMinutes ? _minutes : null;
            }

            var isWhole = decimal.Truncate(number) == number;
            return _hasMinutes ? null
                : _hasHours
                    ? isWhole && number < MinutesInHour ? _minutes + number
                        : null
                : isWhole && number >= FewestBareMinutes ? number
                : bare == BareNumber.Minutes ? null
                : number <= MostBareHours || (!isWhole && number <= HoursInDay)
                    ? number * MinutesInHour
                : null;
        }

        /// <summary>"forty five" is one number.</summary>
        private bool TakeNumber(decimal number, bool isInWords)
        {
            if (_number is { } tens)
            {
                if (!_isInWords || !isInWords || tens < 20 || tens % 10 != 0 || number is 0 or > 9)
                {
                    return false;
                }

                number += tens;
            }

            (_number, _isInWords) = (number, isInWords);
            return true;
        }

        /// <summary>"half an hour", "2 and a half hours", "an hour and a half".</summary>
        private bool TakePart(decimal part)
        {
            if (_number is null && _hasHours)
            {
                _minutes += part * MinutesInHour;
                return true;
            }

            _number = (_number ?? 0) + part;
            return true;
        }

        /// <summary>"three quarters of an hour".</summary>
        private bool TakeQuarters()
        {
            _number *= 0.25m;
            return _number is not null;
        }

        private bool TakeHours()
        {
            if (_hasHours || _hasMinutes)
            {
                return false;
            }

            _minutes = (_number ?? 1) * MinutesInHour;
            _number = null;
            return _hasHours = true;
        }

        private bool TakeMinutes()
        {
            if (_hasMinutes || _number is not { } number)
            {
                return false;
            }

            _minutes += number;
            _number = null;
            return _hasMinutes = true;
        }
    }

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("(?<=[a-z])-(?=[a-z])", Exact, Patterns.SafetyNet)]
    private static partial Regex Hyphen { get; }

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))", Exact, Patterns.SafetyNet)]
    private static partial Regex DecimalComma { get; }

    [GeneratedRegex(
        @"^(?<hours>[0-9]{1,3}):(?<minutes>[0-5][0-9])(?<unit>\s*(?:hrs?|hours?|h))?\.?$",
        Exact,
        Patterns.SafetyNet
    )]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"[0-9]{0,5}\.[0-9]{1,4}|[0-9]{1,5}|[a-z]+", Exact, Patterns.SafetyNet)]
    private static partial Regex Word { get; }
}
