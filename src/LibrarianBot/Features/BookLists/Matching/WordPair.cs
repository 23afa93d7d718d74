namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Whether two words are one word, once rightly and once wrongly typed.</summary>
internal static class WordPair
{
    private static readonly string[] Endings =
    [
        "s",
        "es",
        "ed",
        "er",
        "ess",
        "ss",
        "ing",
        "ful",
        "less",
        "ness",
        "ly",
    ];

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["dr"] = "doctor",
        ["mr"] = "mister",
        ["mt"] = "mount",
        ["st"] = "saint",
        ["vs"] = "versus",
    };

    /// <summary>The same word, or the same number, whether in full or short: "Dr" and "Doctor", "3" and "three".</summary>
    public static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || string.Equals(InFull(one), InFull(other), StringComparison.Ordinal);

    /// <summary>The word that an abbreviation stands for, the figure that a number word stands for, or the word itself.</summary>
    public static string InFull(string word) =>
        Abbreviations.GetValueOrDefault(word) ?? NumberWords.Read(word) ?? word;

    /// <summary>
    /// How many slips part the words: one letter in four to seven, two in eight and more; where they sound alike it is
    /// one slip, whatever the letters. Zero where they are too far apart. Numbers are never slips of each other.
    /// </summary>
    public static int Slips(string one, string other)
    {
        var length = Math.Max(one.Length, other.Length);
        if (
            char.IsDigit(one[0])
            || char.IsDigit(other[0])
            || (NumberWords.Read(one) is not null && NumberWords.Read(other) is not null)
        )
        {
            return 0;
        }

        if (length < 4)
        {
            // "teh" and "adn": only in words that don't carry a title.
            return
                length == 3
                && (TitleWords.IsLight(one) || TitleWords.IsLight(other))
                && EditDistance.Between(one, other, 1) == 1
                ? 1
                : 0;
        }

        var most = length >= 8 ? 2 : 1;
        var edits = EditDistance.Between(one, other, most + 1);
        if (edits <= 1)
        {
            return edits;
        }

        if (length >= 6 && edits <= most + 1 && SoundAlike(one, other))
        {
            return 1;
        }

        return edits > most ? 0 : edits;
    }

    /// <summary>"Emma" and "Emmaa", "Prey" and "Prye": no letter is another.</summary>
    public static bool HaveSameLetters(string one, string other) =>
        one.All(other.Contains) && other.All(one.Contains);

    /// <summary>Two letters wrong in five to seven, the first of them right: too much for a slip, unless the rest of the title agrees.</summary>
    public static bool MayBeSlip(string one, string other) =>
        Math.Max(one.Length, other.Length) is >= 5 and <= 7
        && one[0] == other[0]
        && EditDistance.Between(one, other, 2) == 2
        && NumberWords.Read(one) is null
        && NumberWords.Read(other) is null;

    /// <summary>"boy" and "boys", "prince" and "princess": another word, not a slip, in a short title.</summary>
    public static bool IsInflection(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return (
                longer.StartsWith(shorter, StringComparison.Ordinal)
                && Array.IndexOf(Endings, longer[shorter.Length..]) >= 0
                && !(shorter.EndsWith('s') && longer.Length == shorter.Length + 1)
            )
            || (
                shorter.EndsWith('y')
                && longer.Length == shorter.Length + 2
                && longer.EndsWith("ies", StringComparison.Ordinal)
                && longer.AsSpan().StartsWith(shorter.AsSpan(0, shorter.Length - 1))
            );
    }

    private static bool SoundAlike(string one, string other) =>
        one[0] == other[0]
        && string.Equals(Skeleton.Of(one), Skeleton.Of(other), StringComparison.Ordinal);
}
