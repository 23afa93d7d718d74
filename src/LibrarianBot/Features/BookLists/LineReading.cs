namespace LibrarianBot.Features.BookLists;

/// <summary>What came of one typed line.</summary>
internal abstract record LineReading
{
    private LineReading() { }

    public sealed record Title(EntryLine Line) : LineReading;

    /// <summary>The line can't be used; the sentence says why and what to do.</summary>
    public sealed record Trouble(string Line, string Sentence) : LineReading;
}
