using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>How a title counts itself.</summary>
internal enum VolumeKind
{
    /// <summary>"Akira 1", "No. 1".</summary>
    Number,

    /// <summary>"Saga, Volume One".</summary>
    Volume,

    /// <summary>"The Walking Dead, Book One", which holds two of the volumes.</summary>
    Book,

    /// <summary>"Saga #1", "Issue 1": of which a volume holds several.</summary>
    Issue,
}

/// <summary>Which volume a title says that it is.</summary>
/// <param name="Number">"2" of "Saga, Volume Two".</param>
/// <param name="IsNamed">Whether the volume's own title follows: "Chew, Vol. 1: Taster's Choice".</param>
internal sealed record VolumeMark(string Number, VolumeKind Kind, bool IsNamed)
{
    public bool MayBe(VolumeMark other) =>
        Number == other.Number
        && (Kind == other.Kind || Kind == VolumeKind.Number || other.Kind == VolumeKind.Number);

    /// <summary>"Akira 1", "Henry V": a small number at the end of a title or subtitle.</summary>
    public static VolumeMark? AtEnd(string word)
    {
        var isNumber =
            (char.IsDigit(word[0]) && word.Length <= 2)
            || (word.All(c => c is 'i' or 'v' or 'x') && word != "ix" && word != "xi");
        return isNumber && NumberWords.ReadVolume(word) is { } number
            ? new VolumeMark(number, VolumeKind.Number, IsNamed: false)
            : null;
    }
}

/// <summary>The volume and part that a title names, and the title without them.</summary>
internal sealed partial class TitleNumbers
{
    public TitleNumbers(string title)
    {
        var text = OrdinalPart.Replace(
            title,
            match =>
            {
                Part ??= NumberWords.ReadVolume(match.Groups["number"].Value.ToLowerInvariant());
                return " : ";
            }
        );
        Rest = Numbered.Replace(text, match => Take(match, text));
    }

    public string Rest { get; }
    public VolumeMark? Volume { get; private set; }

    /// <summary>"1" of "Part 1 of 2".</summary>
    public string? Part { get; private set; }

    private string Take(Match match, string title)
    {
        var number = NumberWords.ReadVolume(
            string.Concat(TitleWords.Read(match.Groups["number"].Value))
        );
        if (number is null)
        {
            return match.Value;
        }

        if (match.Groups["last"].Success)
        {
            number += $"-{match.Groups["last"].Value}";
        }

        var kind = char.ToLowerInvariant(match.Groups["kind"].Value[0]);
        if (kind == 'p')
        {
            Part ??= number;
        }
        else
        {
            var named = title.AsSpan(match.Index + match.Length).ContainsAnyInRange('A', 'z');
            Volume ??= new VolumeMark(
                number,
                kind switch
                {
                    'v' or 't' => VolumeKind.Volume,
                    'b' => VolumeKind.Book,
                    'i' or 'e' or '#' => VolumeKind.Issue,
                    _ => VolumeKind.Number,
                },
                named && match.Index > 0
            );
        }

        return " : ";
    }

    [GeneratedRegex(
        @"\b(?<number>first|second|third|fourth)\s+part\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Patterns.SafetyNet
    )]
    private static partial Regex OrdinalPart { get; }

    // Written with digits it's a volume whatever follows; a word ("Book One") only before a sign or at the end.
    [GeneratedRegex(
        """
            (?<![\p{L}\p{N}])(?<kind>volume|vol|book|bk|part|pt|tome|issue|episode|\#|no(?=\.))[.\s]*
            (?: (?<number>\d{1,3}(\.\d+)?)(\s*[-–]\s*(?<last>\d{1,3}))?(?![\p{L}\p{N}'’])(\s*(of|/)\s*\d+)?(?=\s*($|[,:;.)\]–—(\[-]|of\b|\p{L}))
              | (?<number>[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\p{N}'’])(?=\s*($|[,:;.)\]–—(\[-]|of\b)))
            """,
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Numbered { get; }
}
