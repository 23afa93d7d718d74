namespace LibrarianBot.Tests.Features.BookLists.Matching;

/// <summary>Ways in which colleagues type one title and its author.</summary>
internal sealed class Variants(Random random)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static string WithoutBrackets(string title) =>
        Patterns.Replace(title, @"\s*\([^()]*\)\s*", " ").Trim();

    public static string? WithoutSubtitle(string title)
    {
        var bare = WithoutBrackets(title);
        var at = bare.IndexOf(": ", StringComparison.Ordinal);
        return
            at > 3
            && !Patterns.IsMatch(
                bare,
                @"(?i)\b(vol|volume|book|part|no|graphic|guide|play|workbook|companion|trilogy|box|boxed)\b|\d|/"
            )
            ? bare[..at]
            : null;
    }

    public static string? WithoutArticle(string title) =>
        Patterns.Match(title, "^(The|A|An) (?<rest>.+)$") is { Success: true } match
            ? match.Groups["rest"].Value
            : null;

    public static string? ArticleLast(string title) =>
        Patterns.Match(WithoutBrackets(title), "^(?<article>The|A|An) (?<rest>[^:]+)$")
            is { Success: true } match
            ? $"{match.Groups["rest"].Value}, {match.Groups["article"].Value}"
            : null;

    public static string? OtherSigns(string title)
    {
        var other = title
            .Replace(" & ", " and ")
            .Replace("'", "’")
            .Replace("-", " ")
            .Replace(": ", " - ");
        return other == title ? null : other;
    }

    public static string? OtherNumbers(string title)
    {
        string[] words =
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ];
        var bare = WithoutBrackets(title);
        var other = Patterns.Replace(
            bare,
            @"(?i)\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
            match =>
                int.TryParse(match.Value, out var number)
                    ? number is > 0 and < 13
                        ? words[number]
                        : match.Value
                    : Array.IndexOf(words, match.Value.ToLowerInvariant()).ToString()
        );
        return other == bare ? null : other;
    }

    public string OtherCase(string title) =>
        random.Next(3) switch
        {
            0 => title.ToLowerInvariant(),
            1 => title.ToUpperInvariant(),
            _ => title.Replace(",", "").Replace("!", "").Replace("?", "").Replace("'", ""),
        };

    /// <summary>A slip of the keyboard or the ear in a word of four letters and more, if there is one.</summary>
    public string? Misspelt(string text)
    {
        var words = Patterns
            .Matches(text, @"\p{L}{4,}")
            .Where(word => word.Value.All(c => c < 0x250))
            .ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var word = words[random.Next(words.Count)];
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var wrong = Slip(word.Value);
            if (!wrong.Equals(word.Value, StringComparison.OrdinalIgnoreCase))
            {
                return text[..word.Index] + wrong + text[(word.Index + word.Length)..];
            }
        }

        return null;
    }

    public static string FirstAuthor(string authors) =>
        Patterns.Replace(authors.Split(',')[0], @"\s+", " ").Trim();

    public static string? Initials(string authors)
    {
        var words = FirstAuthor(authors).Split(' ');
        return words.Length < 2 || words[0].Contains('.') || words[^1].EndsWith('.')
            ? null
            : string.Join(' ', words.SkipLast(1).Select(word => $"{word[0]}.")) + " " + words[^1];
    }

    public static string? LastFirst(string authors)
    {
        var words = FirstAuthor(authors).Split(' ');
        return words.Length < 2 || words[^1].EndsWith('.')
            ? null
            : $"{words[^1]}, {string.Join(' ', words.SkipLast(1))}";
    }

    public static string? Swapped(string authors) => LastFirst(authors)?.Replace(",", "");

    public static string? Surname(string authors)
    {
        var words = FirstAuthor(authors).Split(' ');
        return words.Length < 2 || words[^1].Length < 3 || words[^1].Contains('.')
            ? null
            : words[^1];
    }

    private string Slip(string word)
    {
        var at = random.Next(1, word.Length);
        return random.Next(8) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            3 => word[..at] + Letters[random.Next(26)] + word[(at + 1)..],
            4 => word.Insert(at, Letters[random.Next(26)].ToString()),
            5 => Patterns.Replace(word, @"(?<=\p{L})(?<letter>\p{L})\k<letter>", "${letter}"),
            6 => Ear(word),
            _ => OtherVowel(word),
        };
    }

    private static string Ear(string word) =>
        word.Replace("ph", "f")
            .Replace("ie", "ei")
            .Replace("ck", "k")
            .Replace("ough", "off")
            .Replace("ea", "ee")
            .Replace("ant", "ent");

    private string OtherVowel(string word)
    {
        var vowels = Enumerable
            .Range(1, word.Length - 1)
            .Where(at => "aeiou".Contains(word[at]))
            .ToList();
        if (vowels.Count == 0)
        {
            return word;
        }

        var at = vowels[random.Next(vowels.Count)];
        return word[..at] + "aeiou"[random.Next(5)] + word[(at + 1)..];
    }
}
