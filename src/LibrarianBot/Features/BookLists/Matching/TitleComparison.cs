namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>How alike two titles are.</summary>
internal enum TitlesCompared
{
    Unrelated,

    /// <summary>Something speaks for one book, and something against it.</summary>
    Doubtful,

    /// <summary>One with slips, or without its subtitle.</summary>
    Near,

    /// <summary>The same words.</summary>
    Equal,
}

/// <summary>Compares two titles: first by what they count (volumes, parts, forms), then by their words.</summary>
internal static class TitleComparison
{
    public static TitlesCompared Compare(TitleParts one, TitleParts other)
    {
        if (one.Words.Count == 0 || other.Words.Count == 0)
        {
            return TitlesCompared.Unrelated;
        }

        var whole = WordAlignment.Of(one.Words, other.Words);
        var asWhole = whole.IsEqual ? TitlesCompared.Equal : TitleSlips.Judge(whole);
        if (!AreOfOneForm(one, other, asWhole, whole))
        {
            return TitlesCompared.Unrelated;
        }

        var words = asWhole >= TitlesCompared.Near ? asWhole : OfParts(one, other, asWhole);
        return words switch
        {
            TitlesCompared.Unrelated => words,
            _ => VolumeComparison.Compare(one, other, words) switch
            {
                VolumesCompared.Different => TitlesCompared.Unrelated,
                VolumesCompared.Doubtful => TitlesCompared.Doubtful,
                _ => words,
            },
        };
    }

    /// <summary>A comic, a guide or a boxed set isn't the novel; nor is one of two parts the whole.</summary>
    private static bool AreOfOneForm(
        TitleParts one,
        TitleParts other,
        TitlesCompared asWhole,
        WordAlignment whole
    )
    {
        var allWords = asWhole >= TitlesCompared.Near && whole.Alone == 0;
        if (one.Forms != other.Forms && !(allWords && whole.Slips > 0))
        {
            return false;
        }

        if ((one.IsSeveral || other.IsSeveral) && !allWords)
        {
            return false;
        }

        return one.Part == other.Part
            || (
                !one.IsPartByTitle
                && !other.IsPartByTitle
                && (one.Part is null || other.Part is null)
                && allWords
                && one.HasSubtitle
                && other.HasSubtitle
            );
    }

    private static TitlesCompared OfParts(TitleParts one, TitleParts other, TitlesCompared asWhole)
    {
        var main = WordAlignment.Of(one.Main, other.Main);
        var mains = main.IsEqual ? TitlesCompared.Equal : TitleSlips.Judge(main);
        if (mains >= TitlesCompared.Near)
        {
            return one.HasSubtitle && other.HasSubtitle && !SubtitlesShare(one, other)
                ? TitlesCompared.Doubtful
                : TitlesCompared.Near;
        }

        if (
            IsLastPart(one, other)
            || IsLastPart(other, one)
            || one.Series.Any(place => place.IsOne && other.Series.Contains(place))
        )
        {
            return TitlesCompared.Near;
        }

        return
            asWhole == TitlesCompared.Doubtful
            || mains == TitlesCompared.Doubtful
            || StartsOrEndsAlike(one.Words, other.Words)
            || StartsOrEndsAlike(other.Words, one.Words)
            ? TitlesCompared.Doubtful
            : TitlesCompared.Unrelated;
    }

    private static bool SubtitlesShare(TitleParts one, TitleParts other)
    {
        var first = one.Segments.Skip(1).SelectMany(words => words).ToList();
        var second = other.Segments.Skip(1).SelectMany(words => words).ToList();
        var alignment = WordAlignment.Of(first, second);
        var right = alignment.Same + alignment.Slips;
        return !alignment.HasOddNumber
            && right > 2 * Math.Min(alignment.OnlyFirst, alignment.OnlySecond)
            && one.Segments.Count == other.Segments.Count;
    }

    /// <summary>"Welcome to Lovecraft" of "Locke and Key, Vol. 1: Welcome to Lovecraft".</summary>
    private static bool IsLastPart(TitleParts part, TitleParts whole) =>
        part.Segments.Count == 1
        && whole.Segments.Count > 1
        && !whole.IsSeveral
        && WordAlignment.Of(part.Main, whole.Segments[^1]).IsEqual
        && (
            TitleWords.Significant(part.Main).Count > 1
            || part.Series.Any(place => place.IsNamed(whole.Main))
        );

    /// <summary>"The Messenger" and "I Am the Messenger": at least half of it, and more than a word.</summary>
    private static bool StartsOrEndsAlike(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        var one = TitleWords.Significant(part);
        var other = TitleWords.Significant(whole);
        return one.Count < other.Count
            && one.Count * 2 >= other.Count
            && (
                other.Take(one.Count).SequenceEqual(one, StringComparer.Ordinal)
                || other.Skip(other.Count - one.Count).SequenceEqual(one, StringComparer.Ordinal)
            );
    }
}
