namespace LibrarianBot.Features.BookLists.Export;

/// <summary>A person's name as catalogues file it: surname first.</summary>
internal sealed record AuthorHeading
{
    // These belong to the surname however they are written; "de", "von" and "van" only with a capital.
    private static readonly HashSet<string> OfSurname = new(StringComparer.OrdinalIgnoreCase)
    {
        "le",
        "la",
        "les",
        "du",
        "des",
        "di",
        "da",
        "dal",
        "del",
        "della",
        "al",
        "el",
        "te",
        "st",
        "st.",
        "san",
        "mac",
    };

    private static readonly HashSet<string> BeforeSurname = new(StringComparer.OrdinalIgnoreCase)
    {
        "de",
        "von",
        "van",
        "der",
        "den",
        "af",
        "zu",
        "ter",
        "ten",
        "dos",
        "bin",
        "ibn",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr",
        "jr.",
        "sr",
        "sr.",
        "ii",
        "iii",
        "iv",
    };

    private AuthorHeading(string surname, string given, string suffix, string dates)
    {
        Surname = surname;
        Given = given;
        Suffix = suffix;
        Dates = dates;
    }

    /// <summary>"Tan"; the whole name where it can't be parted ("Avi").</summary>
    public string Surname { get; }

    /// <summary>"Shaun", or empty.</summary>
    public string Given { get; }

    /// <summary>"Jr.", or empty.</summary>
    public string Suffix { get; }

    /// <summary>"1916-1990", or empty.</summary>
    public string Dates { get; }

    /// <summary>"Tan, Shaun".</summary>
    public string Name => Given.Length == 0 ? Surname : $"{Surname}, {Given}";

    /// <summary>"Vonnegut, Kurt, Jr."</summary>
    public string Inverted => Suffix.Length == 0 ? Name : $"{Name}, {Suffix}";

    /// <summary>Reads one person's name, in either order.</summary>
    public static AuthorHeading Read(string name)
    {
        var pieces = name.Split(',', StringSplitOptions.TrimEntries)
            .Where(piece => piece.Length > 0)
            .ToList();
        var dates = TakeLast(pieces, IsDates);
        var suffix = TakeLast(pieces, Suffixes.Contains);
        return pieces.Count > 1
            ? new AuthorHeading(pieces[0], string.Join(' ', pieces.Skip(1)), suffix, dates)
            : Invert(pieces.Count == 0 ? "" : pieces[0], suffix, dates);
    }

    private static AuthorHeading Invert(string name, string suffix, string dates)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 2 && Suffixes.Contains(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count < 2)
        {
            return new AuthorHeading(name, "", suffix, dates);
        }

        var start = words.Count - 1;
        while (start > 1 && IsOfSurname(words[start - 1]))
        {
            start--;
        }

        return new AuthorHeading(
            string.Join(' ', words.Skip(start)),
            string.Join(' ', words.Take(start)),
            suffix,
            dates
        );
    }

    private static bool IsOfSurname(string word) =>
        OfSurname.Contains(word) || (BeforeSurname.Contains(word) && char.IsUpper(word[0]));

    private static string TakeLast(List<string> pieces, Func<string, bool> which)
    {
        if (pieces.Count < 2 || !which(pieces[^1]))
        {
            return "";
        }

        var last = pieces[^1];
        pieces.RemoveAt(pieces.Count - 1);
        return last;
    }

    /// <summary>"1916-1990", "1974-", "b. 1974".</summary>
    private static bool IsDates(string piece) =>
        piece.Any(char.IsAsciiDigit)
        && piece.All(c =>
            char.IsAsciiDigit(c) || c is '-' or '–' or '?' or ' ' or '.' or 'b' or 'd' or 'c' or 'a'
        );
}
