namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Whether what parts two rows of words is how they were typed, or what they say.</summary>
internal static class TitleSlips
{
    /// <summary>Slips are forgiven in proportion to what is right; another word only in a long title.</summary>
    public static TitlesCompared Judge(WordAlignment alignment)
    {
        if (alignment.Alone > 0)
        {
            return
                !alignment.HasOddNumber
                && alignment.Alone * 6 <= alignment.Same
                && alignment.Slips + alignment.Inflected <= 1
                ? TitlesCompared.Near
                : TitlesCompared.Unrelated;
        }

        var words = alignment.Same + alignment.Slips + alignment.Inflected;
        if (alignment.Weight > 1 + (alignment.Letters / 8))
        {
            return TitlesCompared.Unrelated;
        }

        if (alignment.Slips > alignment.Same + 2)
        {
            return TitlesCompared.Unrelated;
        }

        if (alignment.Guesses > 0)
        {
            return alignment.Guesses > 1
                || alignment.Slips + alignment.Inflected > 0
                || alignment.Same < 1
                    ? TitlesCompared.Unrelated
                : alignment.Same < 2 ? TitlesCompared.Doubtful
                : TitlesCompared.Near;
        }

        if (alignment.Inflected > 0 && words <= 3)
        {
            return TitlesCompared.Doubtful;
        }

        return
            words == 1
            && alignment.SameLetters == 0
            && (alignment.Letters < 6 || alignment.Edits > 1)
            ? TitlesCompared.Doubtful
            : TitlesCompared.Near;
    }
}
