namespace LibrarianBot.Features.BookLists.Matching;

internal enum VolumesCompared
{
    /// <summary>The same one, or nothing is said that speaks against it.</summary>
    Agree,

    Doubtful,
    Different,
}

/// <summary>Whether two titles are the same volume of the same series.</summary>
internal static class VolumeComparison
{
    public static VolumesCompared Compare(TitleParts one, TitleParts other, TitlesCompared words)
    {
        var series = OfSeries(one, other);
        var volumes = (one.Volume, other.Volume) switch
        {
            (null, null) => VolumesCompared.Agree,
            ({ } first, { } second) => first.Number != second.Number ? VolumesCompared.Different
            : first.MayBe(second) && HaveOneName(one, other) ? VolumesCompared.Agree
            : VolumesCompared.Doubtful,
            ({ } only, null) => OneSaysIt(only, one, other, words),
            (null, { } only) => OneSaysIt(only, other, one, words),
        };
        var asides =
            one.Aside.Count > 0
            && other.Aside.Count > 0
            && WordAlignment.Of(one.Aside, other.Aside).Same == 0
                ? VolumesCompared.Doubtful
                : VolumesCompared.Agree;
        return (VolumesCompared)Math.Max(Math.Max((int)series, (int)volumes), (int)asides);
    }

    /// <summary>"Cardcaptor Sakura, Vol. 1" isn't "Cardcaptor Sakura: Master of the Clow, Vol. 1".</summary>
    private static bool HaveOneName(TitleParts one, TitleParts other) =>
        one.HasSubtitle == other.HasSubtitle
        || (one.HasSubtitle ? one : other).Volume is { IsNamed: true };

    private static VolumesCompared OneSaysIt(
        VolumeMark volume,
        TitleParts said,
        TitleParts unsaid,
        TitlesCompared words
    )
    {
        // "Chew, Vol. 1: Taster's Choice" and "Chew: Taster's Choice" or "Taster's Choice".
        if (
            volume.IsNamed
            && said.HasSubtitle
            && WordAlignment.Of(said.Segments[^1], unsaid.Segments[^1]).IsEqual
        )
        {
            return VolumesCompared.Agree;
        }

        if (unsaid.Series is [{ IsOne: true } place])
        {
            return place.Number != volume.Number ? VolumesCompared.Different
                : words == TitlesCompared.Equal ? VolumesCompared.Agree
                : VolumesCompared.Doubtful;
        }

        return volume.Number == "1" ? VolumesCompared.Doubtful : VolumesCompared.Different;
    }

    private static VolumesCompared OfSeries(TitleParts one, TitleParts other)
    {
        var shared = false;
        foreach (var place in one.Series)
        {
            foreach (var against in other.Series)
            {
                if (place.Name != against.Name)
                {
                    continue;
                }

                if (place.Number != against.Number)
                {
                    return VolumesCompared.Different;
                }

                shared = true;
            }
        }

        if (shared || one.Series.Count == 0 || other.Series.Count == 0)
        {
            return VolumesCompared.Agree;
        }

        // Other names for one series are common, but the number ought to be the same then.
        return one.Series.Any(place =>
            other.Series.Any(against => place.Number == against.Number && place.SharesName(against))
        )
            ? VolumesCompared.Agree
            : VolumesCompared.Doubtful;
    }
}
