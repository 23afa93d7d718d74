namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>What is to be done with two descriptions.</summary>
internal enum BookMatch
{
    /// <summary>Two books: they stay apart.</summary>
    Different,

    /// <summary>Probably one: whoever typed it is asked.</summary>
    Likely,

    /// <summary>One book: they become one entry.</summary>
    Same,
}
