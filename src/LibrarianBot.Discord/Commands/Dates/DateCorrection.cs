using NodaTime;

namespace LibrarianBot.Discord.Commands;

/// <summary>What may have been meant by a date with slips of the finger in it.</summary>
internal static class DateCorrection
{
    /// <summary>The words with the unknown ones replaced by the nearest known, if that makes a date; for people to read.</summary>
    public static string? Of(string[] words, LocalDate today)
    {
        var corrected = words
            .Select(word =>
                EditDistance.Nearest(
                    word,
                    [.. DateWords.Weekdays, .. DateWords.Months, .. DateWords.Others]
                ) ?? word
            )
            .ToArray();
        return corrected.Length > 0 && DateReader.Read(corrected, today) is not null
            ? string.Join(' ', corrected.Select(Capitalised))
            : null;
    }

    private static string Capitalised(string word) =>
        DateWords.Weekdays.Contains(word, StringComparer.Ordinal)
        || DateWords.Months.Contains(word, StringComparer.Ordinal)
            ? char.ToUpperInvariant(word[0]) + word[1..]
            : word;
}
