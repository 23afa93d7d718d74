namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>
/// Finds the words that somebody may have meant. The words that a network's lists use are few, however many the lists:
/// each is kept once with its keys, and one that is wrongly typed shares a key with it.
/// </summary>
internal static class NearWords
{
    private const int MostLetters = 16;

    /// <summary>The keys of a folded word: its stem, that without any one letter, and how it sounds.</summary>
    public static IReadOnlySet<string> Keys(string word)
    {
        var stem = Stem.Of(word);
        var keys = new HashSet<string>(StringComparer.Ordinal) { stem };
        if (stem.Length < 3)
        {
            return keys;
        }

        for (var at = 0; at < Math.Min(stem.Length, MostLetters); at++)
        {
            keys.Add(stem.Remove(at, 1));
        }

        if (stem.Length > 5)
        {
            keys.Add($"~{Skeleton.Of(stem)}");
        }

        return keys;
    }

    /// <summary>
    /// How far a typed word is from a known one: 0 the same word or its plural, 1 and more for slips; null where it
    /// can't be meant. Words of three letters have to be right.
    /// </summary>
    public static int? Distance(string typed, string known)
    {
        if (string.Equals(Stem.Of(typed), Stem.Of(known), StringComparison.Ordinal))
        {
            return 0;
        }

        var slips = Math.Max(
            WordPair.Slips(typed, known),
            WordPair.Slips(Stem.Of(typed), Stem.Of(known))
        );
        return slips > 0 ? slips : null;
    }
}
