using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

/// <summary>Two descriptions, and whether they are of one book.</summary>
internal sealed record MatchingPair(
    string Kind,
    bool IsOneBook,
    BookDescription One,
    BookDescription Other
);

/// <summary>Pairs made from real books, whose ids are the truth; the same at each run.</summary>
internal sealed class MatchingPairs(IReadOnlyList<Goodbook> books, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Variants _variants = new(new Random(seed + 1));

    /// <summary>Pairs of different ids that say the same: nothing could tell them apart, so they aren't asked.</summary>
    public int SayTheSame { get; private set; }

    public IEnumerable<MatchingPair> All() => [.. SameBook(), .. NearMisses(), .. MadeNearMisses()];

    private IEnumerable<MatchingPair> SameBook()
    {
        foreach (var book in books)
        {
            if (IsRetold(book))
            {
                yield return Pair(
                    "the title of another edition",
                    true,
                    book,
                    book.OriginalTitle,
                    book.Authors
                );
            }

            if (OneVariant(book) is { } variant)
            {
                yield return variant;
            }
        }
    }

    /// <summary>Whether the original title differs in more than case, and isn't in another language.</summary>
    private static bool IsRetold(Goodbook book)
    {
        var one = TitleWords.Read(Variants.WithoutBrackets(book.Title));
        var other = TitleWords.Read(Variants.WithoutBrackets(book.OriginalTitle));
        return other.Count > 0
            && !one.SequenceEqual(other, StringComparer.Ordinal)
            && !IsTranslation(one, other);
    }

    private static readonly HashSet<string> Foreign = new(
        "le la les el los las de del der die das und il lo gli un une uno och en ett i det den y e et o os a as du des av på van het een w z na les".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>Other letters than Latin ones, or nothing in common and small words that English doesn't have.</summary>
    private static bool IsTranslation(List<string> one, List<string> other)
    {
        if (other.Exists(word => word.Any(c => char.IsLetter(c) && c > 'z')))
        {
            return true;
        }

        var shared = TitleWords.Significant(other).Count(one.Contains);
        return shared * 2 < TitleWords.Significant(other).Count
            && (
                other.Exists(word =>
                    Foreign.Contains(word) && word is not "a" and not "i" and not "as"
                )
                || shared == 0
            );
    }

    private MatchingPair? OneVariant(Goodbook book)
    {
        var title = book.Title;
        var authors = book.Authors;
        (string Kind, Func<(string?, string?)> Make)[] ways =
        [
            (
                "without the series",
                () => (title.Contains('(') ? Variants.WithoutBrackets(title) : null, authors)
            ),
            ("without the subtitle", () => (Variants.WithoutSubtitle(title), authors)),
            ("without the article", () => (Variants.WithoutArticle(title), authors)),
            ("the article last", () => (Variants.ArticleLast(title), authors)),
            ("other signs", () => (Variants.OtherSigns(Variants.WithoutBrackets(title)), authors)),
            ("numbers as words", () => (Variants.OtherNumbers(title), authors)),
            ("other case", () => (_variants.OtherCase(title), authors)),
            (
                "the first author only",
                () => (title, authors.Contains(',') ? Variants.FirstAuthor(authors) : null)
            ),
            ("initials", () => (title, Variants.Initials(authors))),
            ("last name first", () => (title, Variants.LastFirst(authors))),
            ("names swapped", () => (Variants.WithoutBrackets(title), Variants.Swapped(authors))),
            (
                "the surname only",
                () => (Variants.WithoutBrackets(title), Variants.Surname(authors))
            ),
            (
                "a slip in the title",
                () => (_variants.Misspelt(Variants.WithoutBrackets(title)), authors)
            ),
            (
                "a slip in the title",
                () => (_variants.Misspelt(Variants.WithoutBrackets(title)), authors)
            ),
            (
                "two slips in the title",
                () =>
                    (
                        _variants.Misspelt(Variants.WithoutBrackets(title)) is { } once
                            ? _variants.Misspelt(once)
                            : null,
                        authors
                    )
            ),
            (
                "a slip in the author",
                () =>
                    (
                        Variants.WithoutBrackets(title),
                        _variants.Misspelt(Variants.FirstAuthor(authors))
                    )
            ),
            (
                "slips in both",
                () =>
                    (
                        _variants.Misspelt(Variants.WithoutBrackets(title)),
                        _variants.Misspelt(Variants.FirstAuthor(authors))
                    )
            ),
            (
                "short and wrong",
                () =>
                    (
                        _variants
                            .Misspelt(
                                Variants.WithoutSubtitle(title) ?? Variants.WithoutBrackets(title)
                            )
                            ?.ToLowerInvariant(),
                        Variants.LastFirst(authors)
                    )
            ),
        ];
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var (kind, make) = ways[_random.Next(ways.Length)];
            if (
                make() is ({ Length: > 0 } other, { Length: > 0 } by)
                && (other != title || by != authors)
            )
            {
                return Pair(kind, true, book, other, by);
            }
        }

        return null;
    }

    private static MatchingPair Pair(
        string kind,
        bool same,
        Goodbook book,
        string title,
        string authors
    ) =>
        new(
            kind,
            same,
            new BookDescription(book.Title, book.Authors),
            new BookDescription(title, authors)
        );

    /// <summary>For each book those others that are hardest to tell from it: of its author, of its series, of its words.</summary>
    private IEnumerable<MatchingPair> NearMisses()
    {
        var near = new NearestTitles(books);
        var seen = new HashSet<(int, int)>();
        foreach (var (one, other, kind) in near.Hardest(14_000))
        {
            if (!seen.Add((Math.Min(one, other), Math.Max(one, other))))
            {
                continue;
            }

            var first = books[one];
            var second = books[other];
            var pair = new MatchingPair(
                kind,
                false,
                new BookDescription(Disguised(first), first.Authors),
                new BookDescription(Disguised(second), second.Authors)
            );
            if (SaysTheSame(pair))
            {
                SayTheSame++;
                continue;
            }

            yield return pair;
        }
    }

    private static bool SaysTheSame(MatchingPair pair) =>
        TitleWords
            .Read(Variants.WithoutBrackets(pair.One.Title!))
            .SequenceEqual(
                TitleWords.Read(Variants.WithoutBrackets(pair.Other.Title!)),
                StringComparer.Ordinal
            )
        && Variants.FirstAuthor(pair.One.Authors!) == Variants.FirstAuthor(pair.Other.Authors!)
        && (!pair.One.Title!.Contains('(') || !pair.Other.Title!.Contains('('));

    private string Disguised(Goodbook book) =>
        _random.Next(4) switch
        {
            0 => Variants.WithoutBrackets(book.Title),
            1 when book.OriginalTitle.Length > 0 => book.OriginalTitle,
            2 => book.Title.ToLowerInvariant(),
            _ => book.Title,
        };

    private IEnumerable<MatchingPair> MadeNearMisses()
    {
        string[] otherBooks =
        [
            "{0}: The Graphic Novel",
            "{0} (Graphic Novel)",
            "{0}: Teacher's Guide",
            "{0} Study Guide",
            "{0}: Workbook",
            "{0}, Part 1 of 2",
            "{0} 2",
            "{0}, Vol. 3",
            "{0} Boxed Set",
            "{0}: The Play",
        ];
        foreach (var book in books.Where(book => book.Id % 6 == 0))
        {
            var bare = Variants.WithoutBrackets(book.Title);
            if (Patterns.IsMatch(bare, @"(?i)\d|\b(vol|part|box|graphic|collection|book)"))
            {
                continue;
            }

            var form = otherBooks[_random.Next(otherBooks.Length)];
            if (book.Title.Contains("#2") || book.Title.Contains("#3"))
            {
                continue;
            }

            yield return new MatchingPair(
                "made: " + string.Format(form, "X"),
                false,
                new BookDescription(_random.Next(2) == 0 ? bare : book.Title, book.Authors),
                new BookDescription(string.Format(form, bare), Variants.FirstAuthor(book.Authors))
            );
        }
    }
}
