namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Compares two names of people, each as folded words.</summary>
internal static class AuthorName
{
    /// <summary>The words of a name; initials stand alone, whether typed "J.K.", "J. K." or "JK".</summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>();
        foreach (var typed in name.Split(' ', '.', '-', '\t', '\u00a0'))
        {
            var folded = string.Concat(TitleWords.Read(typed));
            if (folded.Length is 2 or 3 && typed.All(c => char.IsUpper(c)))
            {
                words.AddRange(folded.Select(c => c.ToString()));
            }
            else if (folded.Length > 0)
            {
                words.Add(folded);
            }
        }

        return words;
    }

    /// <summary>
    /// Whether both may be one person: every word of the shorter name is in the longer, as itself, as an initial or with
    /// a slip, and a surname is among them.
    /// </summary>
    public static bool IsSame(string[] one, string[] other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        Span<bool> used = stackalloc bool[longer.Length];
        var surname = false;
        // Whole words first, so that an initial doesn't take another's place.
        foreach (var initials in (ReadOnlySpan<bool>)[false, true])
        {
            for (var at = 0; at < shorter.Length; at++)
            {
                if (shorter[at].Length == 1 != initials)
                {
                    continue;
                }

                var found = Find(shorter[at], longer, used);
                if (found < 0)
                {
                    return IsRunTogether(one, other);
                }

                used[found] = true;
                surname |=
                    shorter[at].Length > 1
                    && longer[found].Length > 1
                    && (at == shorter.Length - 1 || found == longer.Length - 1);
            }
        }

        return surname || IsRunTogether(one, other);
    }

    private static int Find(string word, string[] among, ReadOnlySpan<bool> used)
    {
        var best = -1;
        for (var at = 0; at < among.Length; at++)
        {
            if (used[at])
            {
                continue;
            }

            if (string.Equals(word, among[at], StringComparison.Ordinal))
            {
                return at;
            }

            if (best < 0 && IsNear(word, among[at]))
            {
                best = at;
            }
        }

        return best;
    }

    private static bool IsNear(string one, string other)
    {
        if (one.Length == 1 || other.Length == 1)
        {
            return one[0] == other[0];
        }

        return WordPair.Slips(one, other) > 0;
    }

    /// <summary>"LeGuin" and "Le Guin", "GrandPre" and "Grand Pre".</summary>
    private static bool IsRunTogether(string[] one, string[] other)
    {
        var a = string.Concat(one);
        var b = string.Concat(other);
        return a.Length >= 6 && EditDistance.Between(a, b, 1) <= 1;
    }
}
