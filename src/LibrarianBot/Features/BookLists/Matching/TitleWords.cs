using System.Text;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>A title's words, as two people who mean the same would have typed them: no case, accents or punctuation.</summary>
internal static class TitleWords
{
    // Words that come and go between two tellings of one title.
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    };

    private static readonly string[][] Bindings =
    [
        ["board", "book"],
        ["large", "print"],
        ["hardcover"],
        ["hardback"],
        ["paperback"],
        ["unabridged"],
        ["illustrated", "edition"],
        ["anniversary", "edition"],
        ["special", "edition"],
        ["deluxe", "edition"],
        ["collectors", "edition"],
        ["revised", "edition"],
        ["movie", "tie", "in"],
    ];

    /// <summary>All words, in their order.</summary>
    public static List<string> Read(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var initials = false;
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsApostrophe(rune) || rune.Value == '*' || LatinLetters.AppendPlain(word, rune))
            {
                before = rune;
                continue;
            }

            var point = rune.Value == '.';
            if (point && word.Length > 0 && Rune.IsDigit(before))
            {
                // "2.5" is one number; a point at the end goes with the next word's start.
                word.Append('.');
                before = rune;
                continue;
            }

            // "A.B.C." and "D.N.Angel": letters with points between them are one word.
            var single = word.Length == 1;
            Finish(words, word, joined: initials && single);
            initials = point && single;
            if (rune.Value is '&' or '+')
            {
                words.Add("and");
            }

            before = rune;
        }

        Finish(words, word, joined: initials && word.Length == 1);
        return words;
    }

    /// <summary>The words that carry the title; all of them where it has light ones only ("It", "On the Road" has one).</summary>
    public static List<string> Significant(IReadOnlyList<string> words)
    {
        var some = words.Where(word => !Light.Contains(word)).ToList();
        return some.Count > 0 ? some : [.. words];
    }

    public static bool IsLight(string word) => Light.Contains(word);

    /// <summary>"Hunger Games, The" and "The Hunger Games".</summary>
    public static List<string> WithoutArticleAtEnd(List<string> words)
    {
        if (words.Count > 1 && words[^1] is "the" or "a" or "an")
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    /// <summary>Without how the copy is bound or printed, which doesn't make another book.</summary>
    public static List<string> WithoutBinding(List<string> words)
    {
        foreach (var binding in Bindings)
        {
            if (
                words.Count > binding.Length
                && words
                    .Skip(words.Count - binding.Length)
                    .SequenceEqual(binding, StringComparer.Ordinal)
            )
            {
                words.RemoveRange(words.Count - binding.Length, binding.Length);
            }
        }

        return words;
    }

    private static void Finish(List<string> words, StringBuilder word, bool joined)
    {
        while (word.Length > 0 && word[^1] == '.')
        {
            word.Length--;
        }

        if (word.Length == 0)
        {
            return;
        }

        var text = word.ToString();
        word.Clear();
        if (joined && words.Count > 0)
        {
            words[^1] += text;
            return;
        }

        words.Add(text);
    }

    private static bool IsApostrophe(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' or '´' or '′';
}
