namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>
/// Keys by which a book is found again: two descriptions of one book share at least one, though both be wrongly typed.
/// Kept beside each book, they make looking for it cost what is asked for and not what is stored.
/// </summary>
/// <remarks>
/// About twelve keys a book, of some nine letters. The more keys two share, the likelier they are one: the thirty books
/// with most keys in common hold the right one wherever any does.
/// </remarks>
internal static class MatchKeys
{
    private const int MostWords = 6;
    private const int MostLetters = 14;
    private const int MostNames = 3;
    private const int WordsWithName = 3;

    /// <summary>The keys of a description, each once; none where nothing is known.</summary>
    public static IReadOnlySet<string> Of(BookDescription book)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var isbn in book.Isbns)
        {
            keys.Add($"i{isbn}");
        }

        if (book.Title is null || TitleParts.Read(book.Title) is not { Segments.Count: > 0 } title)
        {
            return keys;
        }

        AddTitle(keys, title.Main);
        if (title.HasSubtitle && TitleWords.Significant(title.Segments[^1]).Count > 1)
        {
            // "Locke and Key, Vol. 1: Welcome to Lovecraft" is also called by its own name alone.
            keys.Add(Signature(Skeletons(title.Segments[^1])));
        }

        AddAuthors(keys, book.Authors, title);
        return keys;
    }

    private static void AddTitle(HashSet<string> keys, IReadOnlyList<string> main)
    {
        var words = Skeletons(main);
        keys.Add(Signature(words));
        if (words.Count > 2)
        {
            // One of several words may be wrong, or missing.
            for (var left = 0; left < words.Count; left++)
            {
                keys.Add(Signature([.. words.Where((_, at) => at != left)]));
            }

            return;
        }

        // In one or two words a letter may be wrong. Of one word the letters themselves: the skeletons of short words
        // are those of many others.
        var whole = words.Count == 1 ? TitleWords.Significant(main)[0] : string.Concat(words);
        keys.Add($"d{whole}");
        if (whole.Length > 2)
        {
            for (var left = 0; left < Math.Min(whole.Length, MostLetters); left++)
            {
                keys.Add($"d{whole.Remove(left, 1)}");
            }
        }
    }

    /// <summary>The author and one word, whatever else is told of the title.</summary>
    private static void AddAuthors(HashSet<string> keys, string? authors, TitleParts title)
    {
        var words = Skeletons(title.Words)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length)
            .Take(WordsWithName)
            .ToList();
        var first = TitleWords.Significant(title.Main)[0];
        foreach (var name in AuthorNames.Read(authors).Names.Take(MostNames))
        {
            var surname = Skeleton.Of(name[^1]);
            keys.Add($"b{surname}|{first[0]}");
            foreach (var word in words)
            {
                keys.Add($"a{surname}|{word}");
            }
        }
    }

    private static List<string> Skeletons(IReadOnlyList<string> words) =>
        [
            .. TitleWords
                .Significant(words)
                .Take(MostWords)
                .Select(word => Skeleton.Of(WordPair.InFull(word))),
        ];

    private static string Signature(List<string> words) =>
        $"t{string.Join(' ', words.Order(StringComparer.Ordinal))}";
}
