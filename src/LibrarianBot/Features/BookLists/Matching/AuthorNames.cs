namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Whether two books may be by the same author.</summary>
internal enum AuthorsCompared
{
    /// <summary>Who is named first on either side is named on the other.</summary>
    Agree,

    /// <summary>Somebody is named on both sides, but not who comes first: an illustrator, or the novel's author at the comic.</summary>
    Share,

    /// <summary>At least one side doesn't say.</summary>
    Unknown,

    /// <summary>They are different people.</summary>
    Differ,
}

/// <summary>
/// The people that an author field names: "J.K. Rowling, Mary GrandPré", "Rowling, J. K.", "Tan Shaun", "Rowling".
/// </summary>
internal sealed class AuthorNames
{
    private static readonly HashSet<string> NotNames = new(StringComparer.Ordinal)
    {
        "al",
        "author",
        "adapted",
        "dr",
        "ed",
        "editor",
        "edited",
        "editors",
        "et",
        "illus",
        "illustrated",
        "illustrator",
        "jr",
        "junior",
        "mr",
        "mrs",
        "ms",
        "others",
        "phd",
        "prof",
        "professor",
        "retold",
        "sir",
        "sr",
        "trans",
        "translated",
        "translator",
    };

    private readonly List<string[]> _names = [];
    private int _firsts;

    private AuthorNames() { }

    /// <summary>The names' words, folded; what may be "Last, First" stands among them in both readings.</summary>
    public IReadOnlyList<string[]> Names => _names;

    public static AuthorNames Read(string? text)
    {
        var names = new AuthorNames();
        foreach (var group in Groups(text ?? ""))
        {
            var pieces = group.Split(',').Select(Words).Where(words => words.Length > 0).ToList();
            for (var at = 0; at < pieces.Count; at++)
            {
                names._names.Add(pieces[at]);
                if (at + 1 < pieces.Count && MayBeLastThenFirst(pieces[at], pieces[at + 1]))
                {
                    names._names.Add([.. pieces[at + 1], .. pieces[at]]);
                }

                if (names._firsts == 0)
                {
                    names._firsts = names._names.Count;
                }
            }
        }

        return names;
    }

    public AuthorsCompared Compare(AuthorNames other)
    {
        if (_names.Count == 0 || other._names.Count == 0)
        {
            return AuthorsCompared.Unknown;
        }

        if (IsFirstAmong(other) && other.IsFirstAmong(this))
        {
            return AuthorsCompared.Agree;
        }

        return _names.Exists(other.IsNamed) ? AuthorsCompared.Share : AuthorsCompared.Differ;
    }

    private bool IsFirstAmong(AuthorNames other) => _names.Take(_firsts).Any(other.IsNamed);

    private bool IsNamed(string[] name) => _names.Exists(one => AuthorName.IsSame(one, name));

    private static IEnumerable<string> Groups(string text)
    {
        foreach (var part in text.Split(';', '/', '&', '|', '+'))
        {
            foreach (var and in part.Split([" and ", " with ", " by "], StringSplitOptions.None))
            {
                yield return and;
            }
        }
    }

    private static string[] Words(string piece) =>
        [
            .. AuthorName
                .Words(piece)
                .Where(word => !NotNames.Contains(word) && !char.IsDigit(word[0])),
        ];

    /// <summary>
    /// "Dahl, Roald" and "Le Guin, Ursula K."; not "Stephen King, Peter Straub", where each piece is a whole name.
    /// </summary>
    private static bool MayBeLastThenFirst(string[] last, string[] first) =>
        last.Any(word => word.Length > 1)
        && (
            (last.Length == 1 && first.Length <= 3)
            || (last.Length <= 3 && first.Count(word => word.Length > 1) <= 1)
        );
}
