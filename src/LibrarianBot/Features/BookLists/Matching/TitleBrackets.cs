using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>What stands in brackets after a title, and the title without it.</summary>
internal sealed partial class TitleBrackets
{
    private static readonly HashSet<string> Edition = new(StringComparer.Ordinal)
    {
        "edition",
        "paperback",
        "hardcover",
        "hardback",
        "ebook",
        "audiobook",
        "classic",
        "classics",
        "classroom",
        "book",
        "books",
        "library",
        "series",
        "penguin",
        "puffin",
        "unabridged",
        "illustrated",
        "reissue",
        "revised",
        "award",
        "medal",
        "club",
    };

    public TitleBrackets(string title)
    {
        var rest = Bracket.Replace(
            title,
            match =>
            {
                var atEnd =
                    match.Index + match.Length == title.TrimEnd().Length
                    || IsBeforeBracket(title, match.Index + match.Length);
                return Take(match.Groups["within"].Value, atEnd && match.Index > 0)
                    ? " "
                    : match.Value;
            }
        );
        Rest = rest.Trim();
    }

    public string Rest { get; }
    public List<SeriesPlace> Series { get; } = [];
    public List<string> Words { get; } = [];
    public List<string> Aside { get; } = [];

    /// <summary>Comic, if the series is one of comics. Other forms in a series' name tell nothing: "(His Dark Materials Trilogy, #1)".</summary>
    public TitleForms SeriesForm { get; private set; }
    public string? Part { get; private set; }
    public VolumeMark? Volume { get; private set; }

    /// <summary>Whether it isn't part of the title's own words.</summary>
    private bool Take(string within, bool atEnd)
    {
        var words = TitleWords.Read(within);
        var isSeries = false;
        foreach (var piece in within.Split(';'))
        {
            isSeries |= TakePlace(piece) | TakePart(piece);
        }

        if (isSeries)
        {
            SeriesForm |= TitleForm.Read(words) & TitleForms.Comic;
            return true;
        }

        if (!atEnd)
        {
            return false;
        }

        Words.AddRange(words);
        if (!words.Exists(Edition.Contains) && TitleForm.Read(words) == TitleForms.None)
        {
            Aside.AddRange(words);
        }

        return true;
    }

    private bool TakePlace(string piece)
    {
        // "(No. 1 Ladies' Detective Agency, #2)": the sign says it where there is one.
        var place = piece.Contains('#') ? NumberSign.Match(piece) : Place.Match(piece);
        if (!place.Success || ReadNumber(place.Groups["number"].Value) is not { } number)
        {
            return false;
        }

        var name = string.Join(
            ' ',
            TitleWords.Significant(TitleWords.Read(place.Groups["name"].Value))
        );
        if (place.Groups["kind"].Value.StartsWith("p", StringComparison.OrdinalIgnoreCase))
        {
            Part ??= number;
        }
        else if (name.Length == 0 && !number.Contains('-'))
        {
            Volume ??= new VolumeMark(number, VolumeKind.Number, IsNamed: false);
        }
        else
        {
            Series.Add(new SeriesPlace(name, number));
        }

        return true;
    }

    private bool TakePart(string piece)
    {
        var part = PartOf.Match(piece);
        if (!part.Success || ReadNumber(part.Groups["number"].Value) is not { } number)
        {
            return false;
        }

        Part ??= number;
        return true;
    }

    private static bool IsBeforeBracket(string title, int end) =>
        title.AsSpan(end).TrimStart().StartsWith("(")
        || title.AsSpan(end).TrimStart().StartsWith("[");

    private static string? ReadNumber(string text)
    {
        var ends = text.Split('-', '–', ',', '&');
        var first = NumberWords.ReadVolume(string.Concat(TitleWords.Read(ends[0])));
        if (first is null)
        {
            return null;
        }

        return ends.Length > 1 ? $"{first}-{string.Concat(TitleWords.Read(ends[^1]))}" : first;
    }

    [GeneratedRegex(
        @"\s*[\(\[](?<within>[^()\[\]]*)[\)\]]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Bracket { get; }

    [GeneratedRegex(
        @"^(?<name>[^#]*?)(?<![\s,:.])[\s,:.]*(?<kind>#)\s*(?<number>\d+(\.\d+)?(\s*[-–,&]\s*\d+(\.\d+)?)?|[ivx]+\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex NumberSign { get; }

    [GeneratedRegex(
        @"^(?<name>.*?)(?<![\s,:.])[\s,:.]*(?<kind>\b(?:books?|volumes?|vols?|bk|no|parts?|pt)\b)[\s.#]*(?<number>\d+(\.\d+)?(\s*[-–]\s*\d+(\.\d+)?)?|[ivx]+\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Place { get; }

    [GeneratedRegex(
        @"\bpart\s+(?<number>\d+|[ivx]+\b|one\b|two\b|three\b|four\b|five\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex PartOf { get; }
}
