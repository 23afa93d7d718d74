namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>
/// What English words have in common whatever their ending: "stories" and "story", "dinosaurs" and "dinosaur",
/// "swimming" and "swim". For searching only; the stem need not be a word.
/// </summary>
internal static class Stem
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["dice"] = "die",
        ["feet"] = "foot",
        ["geese"] = "goose",
        ["men"] = "man",
        ["mice"] = "mouse",
        ["oxen"] = "ox",
        ["people"] = "person",
        ["teeth"] = "tooth",
        ["women"] = "woman",
        ["calves"] = "calf",
        ["elves"] = "elf",
        ["halves"] = "half",
        ["knives"] = "knife",
        ["leaves"] = "leaf",
        ["lives"] = "life",
        ["loaves"] = "loaf",
        ["selves"] = "self",
        ["shelves"] = "shelf",
        ["thieves"] = "thief",
        ["wives"] = "wife",
        ["wolves"] = "wolf",
        // These only look like plurals.
        ["news"] = "news",
        ["series"] = "series",
        ["species"] = "species",
        ["lens"] = "lens",
        ["gas"] = "gas",
        ["bus"] = "bus",
        ["buses"] = "bus",
        ["movies"] = "movie",
        ["movie"] = "movie",
        ["zombies"] = "zombie",
        ["zombie"] = "zombie",
        ["cookies"] = "cookie",
        ["cookie"] = "cookie",
        ["pies"] = "pie",
        ["ties"] = "tie",
        ["lies"] = "lie",
        ["shoes"] = "shoe",
        ["quizzes"] = "quiz",
        ["gases"] = "gas",
        ["goes"] = "go",
    };

    // Spelt one way in Melbourne and another in New York.
    private static readonly (string Ending, string As)[] Spellings =
    [
        ("isation", "ization"),
        ("ise", "ize"),
        ("yse", "yze"),
        ("our", "or"),
        ("tre", "ter"),
        ("ogue", "og"),
    ];

    /// <summary>The stem of a folded word; figures and words of three letters stay as they are.</summary>
    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var known))
        {
            return known;
        }

        if (word.Length <= 3 || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        return WithoutLastE(InOneSpelling(WithoutEnding(Singular(word))));
    }

    private static string Singular(string word) =>
        word switch
        {
            [.., 'i', 'e', 's'] when word.Length > 4 => $"{word[..^3]}y",
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] => word[..^2],
            [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
            [.., 'o', 'e', 's'] when word.Length > 4 => word[..^2],
            [.., 's' or 'u' or 'i', 's'] => word,
            [.., 's'] => word[..^1],
            _ => word,
        };

    private static string WithoutEnding(string word)
    {
        if (word is [.., 'i', 'e', 'd'] && word.Length > 4)
        {
            return $"{word[..^3]}y";
        }

        var stem =
            word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
            : "";
        if (stem.Length < 3 || !HasVowel(stem))
        {
            return word;
        }

        if (stem[^1] == stem[^2] && !IsVowel(stem, stem.Length - 1))
        {
            return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        }

        // "hoping" and "hope": a short stem has lost its e.
        return Measure(stem) == 1 && EndsShort(stem) ? $"{stem}e" : stem;
    }

    private static string WithoutLastE(string word) =>
        word[^1] == 'e' && Measure(word[..^1]) > 1 ? word[..^1] : word;

    private static string InOneSpelling(string word)
    {
        foreach (var (ending, other) in Spellings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return $"{word[..^ending.Length]}{other}";
            }
        }

        return word;
    }

    private static bool HasVowel(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (IsVowel(word, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(string word, int at) =>
        word[at] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => true,
            'y' => at > 0 && !IsVowel(word, at - 1),
            _ => false,
        };

    /// <summary>How often a consonant follows a vowel: "tree" 0, "trouble" 1, "private" 2.</summary>
    private static int Measure(string word)
    {
        var count = 0;
        for (var at = 1; at < word.Length; at++)
        {
            if (IsVowel(word, at - 1) && !IsVowel(word, at))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Consonant, vowel, consonant at the end, as in "hop"; not w, x or y.</summary>
    private static bool EndsShort(string word) =>
        word.Length >= 3
        && !IsVowel(word, word.Length - 3)
        && IsVowel(word, word.Length - 2)
        && !IsVowel(word, word.Length - 1)
        && word[^1] is not ('w' or 'x' or 'y');
}
