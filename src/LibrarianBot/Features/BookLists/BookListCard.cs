using LibrarianBot.People;

namespace LibrarianBot.Features.BookLists;

/// <summary>What everybody sees of a list at a glance.</summary>
internal sealed record BookListCard(BookList List, Member Asker, int Titles)
{
    /// <summary>Who suggested something, in the order in which they came.</summary>
    public IReadOnlyList<Member> People { get; init; } = [];

    /// <summary>The title that came last, and who brought it.</summary>
    public (string Title, Member By)? Latest { get; init; }
}

/// <summary>A list with all its titles.</summary>
internal sealed record WholeList(BookListCard Card, IReadOnlyList<EntryCard> Entries);

/// <summary>A title, who suggests it and who has it.</summary>
internal sealed record EntryCard(
    BookListEntry Entry,
    IReadOnlyList<(Member By, string? Note)> Suggested,
    IReadOnlyList<Member> Holders
);
