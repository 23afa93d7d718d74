namespace LibrarianBot.Dates;

/// <summary>How many slips of the finger lie between two words: a wrong, missing, extra or swapped letter.</summary>
internal static class EditDistance
{
    private const int MaxSlips = 2;
    private const int MaxWord = 16;

    /// <summary>The known word within two slips, or null. A known word is its own nearest.</summary>
    public static string? Nearest(string word, ReadOnlySpan<string> known)
    {
        string? nearest = null;
        var fewest = MaxSlips + 1;
        foreach (var candidate in known)
        {
            var slips = word.Length is < 3 or > MaxWord ? fewest : Between(word, candidate);
            if (slips < fewest && slips <= word.Length / 2)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    private static int Between(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                var swapped =
                    i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                rows[i, j] = swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
            }
        }

        return rows[left.Length, right.Length];
    }
}
