namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>What somebody searches for, in the form in which titles, notes and topics are kept to be found.</summary>
/// <param name="Words">The folded words, small ones left out unless there are no others.</param>
/// <param name="Stems">Their stems, in the same order.</param>
/// <param name="Isbn">The ISBN, where the whole query is one, with or without hyphens.</param>
internal sealed record SearchTerms(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Stems,
    Isbn? Isbn
)
{
    public bool IsEmpty => Words.Count == 0;

    public static SearchTerms Of(string query)
    {
        var words = TitleWords.Significant(TitleWords.Read(query));
        return new SearchTerms(
            words,
            [.. words.Select(Stem.Of)],
            BookLists.Isbn.TryParse(query.AsSpan().Trim(), out var isbn) ? isbn : null
        );
    }
}
