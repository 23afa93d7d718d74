using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>What a colleague says of a title.</summary>
internal sealed record CreditedNote(string By, string Text);

/// <summary>A title on a finished list, with all that is known of it.</summary>
/// <param name="Title">The title, subtitle and series with it; null while only an ISBN or a link is known.</param>
internal sealed record FinishedTitle(string? Title)
{
    /// <summary>One name for each, the main one first, written in either order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];
    public Isbn? Isbn { get; init; }
    public int? Published { get; init; }
    public string? Publisher { get; init; }
    public string? Edition { get; init; }
    public int? Pages { get; init; }
    public string? Summary { get; init; }
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public IReadOnlyList<CreditedNote> Notes { get; init; } = [];

    /// <summary>The members' names.</summary>
    public IReadOnlyList<string> SuggestedBy { get; init; } = [];

    /// <summary>The schools' names.</summary>
    public IReadOnlyList<string> HeldAt { get; init; } = [];
    public Uri? Link { get; init; }

    /// <summary>A JPEG or PNG, or null.</summary>
    public byte[]? Cover { get; init; }

    /// <summary>What to call it: the title, or else the best that is known.</summary>
    public string Name =>
        PlainCell.Of(Title) is { Length: > 0 } title ? title
        : Isbn is { } isbn ? $"ISBN {isbn}"
        : Link?.AbsoluteUri ?? "Title not known";

    /// <summary>Whether only a number or a link is known of it.</summary>
    public bool IsUnnamed => PlainCell.Of(Title).Length == 0;

    /// <summary>The first author as on a shelf label, for sorting; the title where nobody is named.</summary>
    public string ShelfName =>
        Authors.Count > 0 ? Folded(AuthorHeading.Read(Authors[0]).Inverted) : ShelfTitle;

    /// <summary>The title without its article, for sorting.</summary>
    public string ShelfTitle => Folded(TitleStatement.Read(Name).WithoutArticle);

    /// <summary>"suggested by Ben, Cara; held at Bayside"; empty where neither is known.</summary>
    public string Credits =>
        string.Join(
            "; ",
            ((string[])[Credit("suggested by", SuggestedBy), Credit("held at", HeldAt)]).Where(
                part => part.Length > 0
            )
        );

    private static string Credit(string what, IReadOnlyList<string> who)
    {
        var names = string.Join(", ", who.Select(PlainCell.Of).Where(name => name.Length > 0));
        return names.Length > 0 ? $"{what} {names}" : "";
    }

    private static string Folded(string text) => string.Join(' ', TitleWords.Read(text));
}
