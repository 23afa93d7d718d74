using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

/// <summary>Finds the pairs of different books that look most alike.</summary>
internal sealed class NearestTitles(IReadOnlyList<Goodbook> books)
{
    private readonly HashSet<string>[] _trigrams =
    [
        .. books.Select(book => Trigrams(Variants.WithoutBrackets(book.Title))),
    ];

    public IEnumerable<(int One, int Other, string Kind)> Hardest(int count) =>
        Candidates()
            .Distinct()
            .OrderByDescending(pair =>
                Similarity(pair.One, pair.Other)
                + (pair.Kind == "other authors, like titles" ? 0 : 0.35)
            )
            .ThenBy(pair => pair.One)
            .ThenBy(pair => pair.Other)
            .Take(count);

    private IEnumerable<(int One, int Other, string Kind)> Candidates()
    {
        var byAuthor = Index(book => book.Authors.Split(',').Select(name => name.Trim()));
        foreach (var group in byAuthor.Values)
        {
            foreach (var pair in Pairs(group, 12))
            {
                yield return (pair.One, pair.Other, "one author");
            }
        }

        var bySeries = Index(book =>
            Patterns
                .Matches(book.Title, @"\((?<name>[^()#]+),? #")
                .Select(match => match.Groups["name"].Value)
        );
        foreach (var group in bySeries.Values)
        {
            foreach (var pair in Pairs(group, 12))
            {
                yield return (pair.One, pair.Other, "one series");
            }
        }

        var byWord = Index(book =>
            TitleWords
                .Significant(TitleWords.Read(Variants.WithoutBrackets(book.Title)))
                .Distinct(StringComparer.Ordinal)
        );
        foreach (var group in byWord.Values.Where(group => group.Count <= 150))
        {
            foreach (var pair in Pairs(group, 4))
            {
                if (!SharesAuthor(pair.One, pair.Other))
                {
                    yield return (pair.One, pair.Other, "other authors, like titles");
                }
            }
        }
    }

    private bool SharesAuthor(int one, int other) =>
        books[one]
            .Authors.Split(',')
            .Select(name => name.Trim())
            .Intersect(
                books[other].Authors.Split(',').Select(name => name.Trim()),
                StringComparer.Ordinal
            )
            .Any();

    private Dictionary<string, List<int>> Index(Func<Goodbook, IEnumerable<string>> keys)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < books.Count; at++)
        {
            foreach (var key in keys(books[at]))
            {
                if (!index.TryGetValue(key, out var group))
                {
                    index[key] = group = [];
                }

                group.Add(at);
            }
        }

        return index;
    }

    /// <summary>Each one's nearest in the group.</summary>
    private IEnumerable<(int One, int Other)> Pairs(List<int> group, int nearest)
    {
        foreach (var one in group)
        {
            var others = group
                .Where(other => other != one)
                .OrderByDescending(other => Similarity(one, other))
                .Take(nearest);
            foreach (var other in others)
            {
                yield return (Math.Min(one, other), Math.Max(one, other));
            }
        }
    }

    private double Similarity(int one, int other)
    {
        var first = _trigrams[one];
        var second = _trigrams[other];
        return first.Count + second.Count == 0
            ? 0
            : 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    private static HashSet<string> Trigrams(string title)
    {
        var text = $"  {string.Join(' ', TitleWords.Read(title))} ";
        return
        [
            .. Enumerable
                .Range(0, Math.Max(0, text.Length - 2))
                .Select(at => text.Substring(at, 3)),
        ];
    }
}
