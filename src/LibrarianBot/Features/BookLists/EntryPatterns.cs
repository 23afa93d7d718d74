using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists;

/// <summary>What can be told apart in a line about a title.</summary>
internal static partial class EntryPatterns
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^(?:(?>[-*+•·‣◦○▪●–—]+)\s+|(?>[•‣◦▪●]+)|[0-9]{1,3}[.)]\s+)+",
        Plain,
        Patterns.SafetyNet
    )]
    public static partial Regex Bullet { get; }

    [GeneratedRegex(@"https?://\S+", Plain | RegexOptions.IgnoreCase, Patterns.SafetyNet)]
    public static partial Regex Link { get; }

    [GeneratedRegex(
        @"^[0-9](?:[.,][0-9]+)?E\+?1[0-2]$",
        Plain | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    public static partial Regex Scientific { get; }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?<word>ISBN(?:-?1[03])?[:\s]\s*)?(?<digits>[0-9](?:[-–‐‑ ]?[0-9]){7,11}[-–‐‑ ]?[0-9X])(?![\p{L}\p{N}])",
        Plain | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    public static partial Regex IsbnLike { get; }

    /// <summary>Meant as an ISBN beyond doubt: it says so, or it is a line of digits of about that length.</summary>
    [GeneratedRegex(
        @"^(?:ISBN(?:-?1[03])?[:\s]\s*[0-9][-–‐‑ 0-9]*X?|97[89][-–‐‑ 0-9]{6,}X?|[0-9][-–‐‑ 0-9]{7,}[0-9X])$",
        Plain | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    public static partial Regex WrongIsbn { get; }

    [GeneratedRegex(@"[(\[](?<inside>[^()\[\]]*)[)\]]\s*[.,;]?\s*$", Plain, Patterns.SafetyNet)]
    public static partial Regex Bracketed { get; }

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|<\s*>|\s{2,}", Plain, Patterns.SafetyNet)]
    public static partial Regex EmptyBrackets { get; }
}
