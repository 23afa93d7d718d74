using System.Text;

namespace LibrarianBot.Features.BookLists;

/// <summary>Tells a name from other words: by its capitals.</summary>
internal static class PersonName
{
    private const int MostNameWords = 8;

    // Written small inside names, and between them.
    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "and",
        "&",
        "with",
        "de",
        "da",
        "di",
        "del",
        "der",
        "den",
        "du",
        "la",
        "le",
        "van",
        "von",
        "bin",
        "ibn",
        "al",
        "el",
        "y",
        "e",
        "illus.",
        "ill.",
        "ed.",
        "eds.",
        "et",
        "al.",
    };

    public static bool IsName(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostNameWords
            && text.Length <= EntryLine.LongestAuthor
            && words.Any(word => !SmallWords.Contains(word))
            && words.All(word => SmallWords.Contains(word) || StartsName(word));
    }

    /// <summary>A capital, or a letter of a script that has none.</summary>
    private static bool StartsName(string word)
    {
        var first = word.EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit);
        return Rune.IsLetter(first) && !Rune.IsLower(first);
    }
}
