using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>The words that days are made of, each with the spellings that people use.</summary>
internal static class DateVocabulary
{
    public static readonly string[] Weekdays =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    public static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>What else a word with a slip in it may have been.</summary>
    public static readonly string[] Others =
    [
        "today",
        "tomorrow",
        "yesterday",
        "next",
        "this",
        "week",
        "weeks",
        "fortnight",
        "day",
        "days",
        "month",
        "months",
        "year",
        "term",
        "last",
        "end",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "twentieth",
        "thirtieth",
        "two",
        "three",
        "four",
    ];

    private static readonly string[] Numbers =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty"];
    private static readonly string[] TensOrdinals = ["twentieth", "thirtieth"];

    /// <summary>A word by itself, whatever stands around it.</summary>
    public static DateWord Word(string text)
    {
        if (Weekday(text, out var isPlural) is { } weekday)
        {
            return new DateWord(text) { Weekday = weekday, IsPlural = isPlural };
        }

        if (Find(Months, text) is { } month)
        {
            return new DateWord(text) { Month = month + 1 };
        }

        if (NumberOf(text) is { } number)
        {
            return new DateWord(text) { Number = number };
        }

        if (OrdinalOf(text) is { } ordinal)
        {
            return new DateWord(text) { Ordinal = ordinal };
        }

        var (plain, plural) = Plain(text);
        return new DateWord(plain) { IsPlural = plural };
    }

    /// <summary><c>zero</c> to <c>nineteen</c>, <c>twenty</c> to <c>fifty</c>; <c>a</c> and <c>an</c> are one.</summary>
    public static int? NumberOf(string text) =>
        text is "a" or "an" ? 1
        : Array.IndexOf(Numbers, text) is >= 0 and var number ? number
        : Array.IndexOf(Tens, text) is >= 0 and var tens ? (tens + 2) * 10
        : null;

    public static int? OrdinalOf(string text) =>
        Array.IndexOf(Ordinals, text) is > 0 and var ordinal ? ordinal
        : Array.IndexOf(TensOrdinals, text) is >= 0 and var tens ? (tens + 2) * 10
        : null;

    /// <summary><c>mon</c> to <c>monday</c>, and more than one of them: <c>mondays</c>.</summary>
    private static IsoDayOfWeek? Weekday(string text, out bool isPlural)
    {
        isPlural = false;
        var name = text == "weds" ? "wed" : text;
        if (Find(Weekdays, name) is not { } index)
        {
            isPlural = name.EndsWith('s');
            if (!isPlural || Find(Weekdays, name[..^1]) is not { } several)
            {
                return null;
            }

            index = several;
        }

        return (IsoDayOfWeek)(index + 1);
    }

    private static int? Find(string[] names, string word)
    {
        const int shortest = 3;
        if (word.Length < shortest)
        {
            return null;
        }

        var index = Array.FindIndex(names, name => name.StartsWith(word, StringComparison.Ordinal));
        return index < 0 ? null : index;
    }

    private static (string Text, bool IsPlural) Plain(string text) =>
        text switch
        {
            "days" => ("day", true),
            "weeks" or "wks" => ("week", true),
            "wk" => ("week", false),
            "fortnights" => ("fortnight", true),
            "months" or "mths" => ("month", true),
            "mth" => ("month", false),
            "years" or "yrs" => ("year", true),
            "yr" => ("year", false),
            "terms" => ("term", true),
            "tmrw" or "tmr" or "tmw" or "tomoz" => ("tomorrow", false),
            "tonight" => ("today", false),
            "arvo" => ("afternoon", false),
            "till" or "til" => ("until", false),
            "thru" or "through" => ("to", false),
            "start" or "beginning" => ("start", false),
            _ => (text, false),
        };
}
