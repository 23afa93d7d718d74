using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>A title taken apart: its words, which of them are the subtitle, and which volume of which series it is.</summary>
internal sealed partial class TitleParts
{
    private TitleParts() { }

    /// <summary>Each part of the title, the main one first; empty where nothing can be read.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Segments { get; init; }

    /// <summary>All words, whichever part they stand in.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What stands in brackets at the end and is neither a series nor an edition.</summary>
    public required IReadOnlyList<string> Aside { get; init; }

    public required VolumeMark? Volume { get; init; }

    /// <summary>"1" of "Part 1 of 2"; null where the title has none.</summary>
    public required string? Part { get; init; }

    /// <summary>Whether the part stands in the title itself and not in the series' brackets.</summary>
    public required bool IsPartByTitle { get; init; }

    /// <summary>The series and numbers from the brackets.</summary>
    public required IReadOnlyList<SeriesPlace> Series { get; init; }

    public required TitleForms Forms { get; init; }

    /// <summary>Several titles between one pair of covers: "The Call of the Wild / White Fang".</summary>
    public required bool IsSeveral { get; init; }

    /// <summary>The words before the first colon, dash or the like.</summary>
    public IReadOnlyList<string> Main => Segments.Count > 0 ? Segments[0] : [];

    public bool HasSubtitle => Segments.Count > 1;

    public static TitleParts Read(string title)
    {
        var brackets = new TitleBrackets(title);
        var numbers = new TitleNumbers(brackets.Rest);
        var volume = numbers.Volume ?? brackets.Volume;
        var segments = new List<IReadOnlyList<string>>();
        var all = new List<string>();
        foreach (var piece in Separator.Split(numbers.Rest))
        {
            var words = TitleWords.WithoutArticleAtEnd(TitleWords.Read(piece));
            all.AddRange(words);
            if (segments.Count > 0 && IsGeneric(words))
            {
                continue;
            }

            words = TitleWords.WithoutBinding(words);
            if (
                volume is null
                && segments.Count == 0
                && words.Count > 1
                && VolumeMark.AtEnd(words[^1]) is { } bare
            )
            {
                volume = bare;
                words.RemoveAt(words.Count - 1);
            }

            if (words.Count > 0)
            {
                segments.Add(words);
            }
        }

        if (volume is { Kind: VolumeKind.Number } && segments.Count > 1)
        {
            volume = volume with { IsNamed = true };
        }

        return new TitleParts
        {
            Segments = segments,
            Words = [.. segments.SelectMany(words => words)],
            Aside = TitleWords.Significant(brackets.Aside),
            Volume = volume,
            Part = numbers.Part ?? brackets.Part,
            IsPartByTitle = numbers.Part is not null,
            Series = brackets.Series,
            Forms = TitleForm.Read([.. all, .. brackets.Words]) | brackets.SeriesForm,
            IsSeveral = numbers.Rest.Contains('/') || numbers.Rest.Count(c => c == ';') > 1,
        };
    }

    /// <summary>"A Novel", "A House of Night Novel", "A Memoir": it tells nothing of which book it is.</summary>
    private static bool IsGeneric(List<string> words) =>
        words.Count is > 0 and <= 7
        && words[0] is "a" or "an" or "the"
        && words[^1]
            is "novel"
                or "novella"
                or "memoir"
                or "mystery"
                or "thriller"
                or "romance"
                or "story"
                or "stories"
                or "tale"
                or "biography"
                or "autobiography";

    [GeneratedRegex(
        @"(?:(?<!\s)\s+)?[:;/|]\s*|(?<!\s)\s+[-–—]+\s+|—|(?<=\p{L}{5}|[!?])\.\s+|(?<=\p{L})[!?]\s+(?=\p{Lu})|(?:(?<!\s)\s+)?[,;]\s*or,?\s+|(?<!\s)\s+or,?\s+(?=(?:The|A|An|There|What|How|Life)\b)",
        RegexOptions.CultureInvariant,
        Patterns.SafetyNet
    )]
    private static partial Regex Separator { get; }
}
