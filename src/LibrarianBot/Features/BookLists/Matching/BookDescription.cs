namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>What somebody, or the network's records, says of a book; enough to tell it from others.</summary>
/// <param name="Title">As typed, with subtitle and series if those are there; null where only an ISBN is known.</param>
/// <param name="Authors">As typed: one or several, in whichever order and form.</param>
internal sealed record BookDescription(string? Title, string? Authors)
{
    public IReadOnlyList<Isbn> Isbns { get; init; } = [];

    /// <summary>The year in which it came out, or null.</summary>
    public int? Published { get; init; }
}
