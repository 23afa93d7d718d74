namespace LibrarianBot.Features.BookLists;

/// <summary>What one typed line says of one title. At least one of title, ISBN and link is there.</summary>
internal sealed record EntryLine
{
    public const int LongestTitle = 300;
    public const int LongestAuthor = 150;
    public const int LongestNote = 300;

    public string? Title { get; init; }
    public string? Author { get; init; }
    public Isbn? Isbn { get; init; }
    public Uri? Link { get; init; }

    /// <summary>The year in brackets after the title.</summary>
    public int? Published { get; init; }
    public string? Note { get; init; }

    /// <summary>Equal for two that are the same title by the same author, whatever case and spacing.</summary>
    public static string Key(string? title, string? author, Isbn? isbn, string? link) =>
        title is null
            ? isbn?.ToString() ?? link!
            : $"{PlainText.Fold(title)}\n{PlainText.Fold(author ?? "")}";

    /// <summary>Whether this is a title that the list has: the same ISBN, or the same words by no other author.</summary>
    public bool IsSameAs(BookListEntry entry) =>
        (Isbn is not null && Isbn == entry.Isbn)
        || (
            Title is null
            && Isbn is null
            && string.Equals(Link!.AbsoluteUri, entry.Link, StringComparison.Ordinal)
        )
        || (
            Title is not null
            && entry.Title is not null
            && Same(Title, entry.Title)
            && (Author is null || entry.Author is null || Same(Author, entry.Author))
        );

    private static bool Same(string one, string other) =>
        string.Equals(PlainText.Fold(one), PlainText.Fold(other), StringComparison.Ordinal);
}
