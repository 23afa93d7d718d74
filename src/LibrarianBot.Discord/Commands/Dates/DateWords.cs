using System.Text;
using NodaTime;

namespace LibrarianBot.Discord.Commands;

/// <summary>The words that dates are made of.</summary>
internal static class DateWords
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

    public static readonly string[] Others =
    [
        "today",
        "tomorrow",
        "next",
        "week",
        "weeks",
        "fortnight",
        "days",
        "months",
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
    ];

    /// <summary>Lower-case words and numbers; <c>30th</c> is 30, fillers are dropped. Empty for what is too long for a date.</summary>
    public static string[] Split(string text)
    {
        if (text.Length > PlainDate.MaxLength)
        {
            return [];
        }

        var spaced = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            var last = spaced.Length == 0 ? ' ' : spaced[^1];
            if (
                char.IsAsciiDigit(last)
                    ? char.IsAsciiLetter(character)
                    : char.IsAsciiLetter(last) && char.IsAsciiDigit(character)
            )
            {
                spaced.Append(' ');
            }

            spaced.Append(character is ',' or '’' or '\'' ? ' ' : char.ToLowerInvariant(character));
        }

        var words = spaced
            .ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimEnd('.'))
            .ToList();
        var kept = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsFiller(words[i], i > 0 && char.IsAsciiDigit(words[i - 1].LastOrDefault())))
            {
                kept.Add(words[i]);
            }
        }

        return [.. kept];
    }

    public static IsoDayOfWeek? Weekday(string word) =>
        Find(Weekdays, string.Equals(word, "weds", StringComparison.Ordinal) ? "wed" : word)
            is { } index
            ? (IsoDayOfWeek)(index + 1)
            : null;

    public static int? Month(string word) => Find(Months, word) + 1;

    /// <summary>A count in digits or words; a and an are one.</summary>
    public static int? Number(string word) =>
        word is "a" or "an" ? 1
        : Array.IndexOf(Numbers, word) is >= 0 and var index ? index
        : word.Length <= 4 && word.All(char.IsAsciiDigit) && word.Length > 0 ? int.Parse(word)
        : null;

    private static int? Find(string[] names, string word)
    {
        if (word.Length < 3)
        {
            return null;
        }

        var index = Array.FindIndex(names, name => name.StartsWith(word, StringComparison.Ordinal));
        return index < 0 ? null : index;
    }

    private static bool IsFiller(string word, bool afterNumber) =>
        word is "" or "on" or "the" or "of" or "by" or "this" or "coming"
        || (afterNumber && word is "st" or "nd" or "rd" or "th");
}
