using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

/// <summary>
/// How well books are told apart, over pairs of 10,000 real ones. To see the figures:
/// <c>dotnet LibrarianBot.Tests.dll -class "*MatchingMeasuredTests" -showLiveOutput</c>.
/// </summary>
public sealed class MatchingMeasuredTests(ITestOutputHelper output)
{
    private const int Seed = 1;

    [Fact]
    public void Of_ten_thousand_pairs_what_merges_is_one_book_and_hardly_any_is_missed()
    {
        var pairs = new MatchingPairs(Goodbooks.OrSkip(), Seed);
        var judged = pairs
            .All()
            .Select(pair => (Pair: pair, Match: BookMatcher.Compare(pair.One, pair.Other)))
            .ToList();
        foreach (
            var kind in judged
                .GroupBy(one => (one.Pair.IsOneBook, one.Pair.Kind))
                .OrderByDescending(group => group.Key.IsOneBook)
                .ThenBy(group => group.Key.Kind, StringComparer.Ordinal)
        )
        {
            output.WriteLine(
                $"{(kind.Key.IsOneBook ? "one book " : "two books")} {kind.Key.Kind, -32} {kind.Count(), 6}: "
                    + $"{Count(kind, BookMatch.Same)} same, {Count(kind, BookMatch.Likely)} asked, {Count(kind, BookMatch.Different)} different"
            );
        }

        var same = judged.Where(one => one.Match == BookMatch.Same).ToList();
        var likely = judged.Where(one => one.Match == BookMatch.Likely).ToList();
        var oneBook = judged.Count(one => one.Pair.IsOneBook);
        var right = same.Count(one => one.Pair.IsOneBook);
        var precision = right / (double)same.Count;
        var recall = right / (double)oneBook;
        output.WriteLine(
            $"{judged.Count} pairs ({oneBook} of one book; {pairs.SayTheSame} of two books that say the same left out): "
                + $"precision {precision:0.0000}, recall {recall:0.0000}; "
                + $"{likely.Count} asked, {likely.Count(one => one.Pair.IsOneBook)} of them one book"
        );

        Assert.True(judged.Count - oneBook >= 10_000 && oneBook >= 10_000);
        Assert.True(precision >= 0.998, $"Precision {precision:0.0000}");
        Assert.True(recall >= 0.93, $"Recall {recall:0.0000}");
        // Asking is cheap, but not for everything.
        Assert.True(likely.Count <= judged.Count / 25, $"{likely.Count} asked");
    }

    [Fact]
    public void Two_descriptions_of_one_book_share_a_key_that_few_others_have()
    {
        var books = Goodbooks.OrSkip();
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var keys = 0;
        for (var at = 0; at < books.Count; at++)
        {
            foreach (
                var key in MatchKeys.Of(new BookDescription(books[at].Title, books[at].Authors))
            )
            {
                keys++;
                if (!index.TryGetValue(key, out var those))
                {
                    index[key] = those = [];
                }

                those.Add(at);
            }
        }

        var asked = 0;
        var found = 0;
        var sizes = new List<int>();
        foreach (
            var pair in new MatchingPairs(books, Seed)
                .All()
                .Where(pair =>
                    pair.IsOneBook
                    && BookMatcher.Compare(pair.One, pair.Other) != BookMatch.Different
                )
        )
        {
            asked++;
            var shared = MatchKeys
                .Of(pair.Other)
                .SelectMany(key => index.GetValueOrDefault(key, []))
                .CountBy(book => book)
                .ToList();
            sizes.Add(shared.Count);
            found += shared
                .OrderByDescending(book => book.Value)
                .Take(30)
                .Any(book =>
                    books[book.Key].Title == pair.One.Title
                    && books[book.Key].Authors == pair.One.Authors
                )
                ? 1
                : 0;
        }

        sizes.Sort();
        var recall = found / (double)asked;
        output.WriteLine(
            $"{keys / (double)books.Count:0.0} keys a book; the book is among the 30 with most keys in common for "
                + $"{recall:0.0000} of {asked}; books that share a key: median {sizes[sizes.Count / 2]}, "
                + $"one in a hundred more than {sizes[sizes.Count * 99 / 100]}, most {sizes[^1]}"
        );

        Assert.True(recall >= 0.999, $"Recall {recall:0.0000}");
        Assert.True(
            sizes[sizes.Count * 99 / 100] <= 100,
            $"{sizes[sizes.Count * 99 / 100]} candidates"
        );
        Assert.True(keys <= 13 * books.Count, $"{keys} keys");
    }

    private static int Count(
        IEnumerable<(MatchingPair Pair, BookMatch Match)> of,
        BookMatch match
    ) => of.Count(one => one.Match == match);
}
