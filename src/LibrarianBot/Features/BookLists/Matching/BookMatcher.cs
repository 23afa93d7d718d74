namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Tells whether others describe the same book as one does. Reads the one description once for all of them.</summary>
internal sealed class BookMatcher(BookDescription one)
{
    private readonly TitleParts? _title = one.Title is { } title ? TitleParts.Read(title) : null;
    private readonly AuthorNames _authors = AuthorNames.Read(one.Authors);

    public static BookMatch Compare(BookDescription one, BookDescription other) =>
        new BookMatcher(one).Compare(other);

    public BookMatch Compare(BookDescription other)
    {
        var sameIsbn = one.Isbns.Any(other.Isbns.Contains);
        if (_title is null || other.Title is null)
        {
            return sameIsbn ? BookMatch.Same : BookMatch.Different;
        }

        var title = TitleParts.Read(other.Title);
        var titles = TitleComparison.Compare(_title, title);
        if (sameIsbn)
        {
            // Somebody copied the number from the wrong line.
            return titles == TitlesCompared.Unrelated ? BookMatch.Likely : BookMatch.Same;
        }

        var words = Math.Min(Words(_title), Words(title));
        return (titles, _authors.Compare(AuthorNames.Read(other.Authors))) switch
        {
            (TitlesCompared.Unrelated, _) => BookMatch.Different,
            (TitlesCompared.Equal or TitlesCompared.Near, AuthorsCompared.Agree) => BookMatch.Same,
            (_, AuthorsCompared.Agree or AuthorsCompared.Share) => BookMatch.Likely,
            // One word is the title of many books, two hardly.
            (TitlesCompared.Equal, AuthorsCompared.Unknown) when words >= 2 => BookMatch.Same,
            (TitlesCompared.Equal or TitlesCompared.Near, AuthorsCompared.Unknown) =>
                BookMatch.Likely,
            // The other may be who illustrated it.
            (TitlesCompared.Equal, AuthorsCompared.Differ) when words >= 3 => BookMatch.Likely,
            _ => BookMatch.Different,
        };
    }

    private static int Words(TitleParts title) => TitleWords.Significant(title.Words).Count;
}
