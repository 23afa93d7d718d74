namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>How two rows of words stand against each other, in the way that needs the least to be said.</summary>
/// <remarks>Small words (of, the) may come and go; they aren't counted unless the titles have no others.</remarks>
/// <param name="Same">Words in both.</param>
/// <param name="Slips">Words in both, but wrongly typed in one.</param>
/// <param name="Edits">Letters that are wrong in those.</param>
/// <param name="Inflected">Words that differ by an ending.</param>
/// <param name="OnlyFirst">Words that only the first has.</param>
/// <param name="OnlySecond">Words that only the second has.</param>
internal readonly record struct WordAlignment(
    int Same,
    int Slips,
    int Edits,
    int Inflected,
    int OnlyFirst,
    int OnlySecond
)
{
    public int Alone => OnlyFirst + OnlySecond;
    public bool IsEqual => Slips == 0 && Guesses == 0 && Alone == 0 && Inflected == 0;

    /// <summary>The letters of the words in both.</summary>
    public int Letters { get; init; }

    /// <summary>The wrong letters, where words that sound alike have one only.</summary>
    public int Weight { get; init; }

    /// <summary>Words of which so much is wrong that only the others make them likely.</summary>
    public int Guesses { get; init; }

    /// <summary>Slips in which every letter is right, but not where or how often it stands.</summary>
    public int SameLetters { get; init; }

    /// <summary>Whether a number is only on one side.</summary>
    public bool HasOddNumber { get; init; }

    public static WordAlignment Of(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var aligner = new WordAligner(first, second);
        return aligner.Align();
    }
}
