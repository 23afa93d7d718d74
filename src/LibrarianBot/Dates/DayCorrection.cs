namespace LibrarianBot.Dates;

/// <summary>What may have been meant by a day with slips of the finger in it.</summary>
internal static class DayCorrection
{
    private static readonly string[] Known =
    [
        .. DateVocabulary.Weekdays,
        .. DateVocabulary.Months,
        .. DateVocabulary.Others,
    ];

    /// <summary>The words with the unknown ones replaced by the nearest known, if that makes a day; for people to read.</summary>
    public static string? Of(string typed, DayReader reader)
    {
        if (typed.Length > DayReader.LongestTyped)
        {
            return null;
        }

        var words = DateWords.Of(typed);
        if (words is [{ Number: >= 1 and <= 31 and { } day, Figures: > 0 }])
        {
            return $"the {Place(day)}";
        }

        var corrected = words.Select(Nearest).ToList();
        return !corrected.SequenceEqual(words) && reader.Read(corrected) is DayResult.Days
            ? string.Join(' ', corrected.Select(Written))
            : null;
    }

    private static DateWord Nearest(DateWord word) =>
        word is { Weekday: null, Month: null, Number: null, Ordinal: null, Date: null }
        && EditDistance.Nearest(word.Text, Known) is { } near
        && near != word.Text
            ? DateVocabulary.Word(near)
            : word;

    private static string Written(DateWord word) =>
        word.Weekday is not null || word.Month is not null
            ? char.ToUpperInvariant(word.Text[0]) + word.Text[1..]
        : word.Ordinal is { } place && char.IsAsciiDigit(word.Text[0]) ? Place(place)
        : word.Date is { } date
            ? $"{date.Day}/{date.Month}" + (date.Year is { } year ? $"/{year}" : "")
        : word.Text;

    private static string Place(int number) =>
        number
        + (
            number is 11 or 12 or 13
                ? "th"
                : (number % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );
}
