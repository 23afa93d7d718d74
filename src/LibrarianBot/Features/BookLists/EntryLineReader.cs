using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists;

/// <summary>What came of one typed line.</summary>
internal abstract record LineReading
{
    private LineReading() { }

    public sealed record Title(EntryLine Line) : LineReading;

    /// <summary>The line can't be used; the sentence says why and what to do.</summary>
    public sealed record Trouble(string Line, string Sentence) : LineReading;
}

/// <summary>Reads titles as librarians type and paste them: <c>Title by Author, note</c>, an ISBN, a link.</summary>
internal static partial class EntryLineReader
{
    private const int LongestQuote = 60;
    private const int OldestBook = 1400;
    private const int NewestBook = 2100;

    /// <summary>Every line that isn't blank. The note for all goes to each line that has none of its own.</summary>
    public static List<LineReading> ReadAll(string typed, string? noteForAll)
    {
        var note = noteForAll is null ? null : Short(noteForAll, EntryLine.LongestNote);
        var readings = new List<LineReading>();
        foreach (var line in typed.Split('\n', '\r', '\u2028'))
        {
            switch (Read(line))
            {
                case LineReading.Title(var title):
                    readings.Add(new LineReading.Title(title with { Note = title.Note ?? note }));
                    break;
                case LineReading.Trouble trouble:
                    readings.Add(trouble);
                    break;
            }
        }

        return readings;
    }

    /// <summary>Null for a line that says nothing.</summary>
    public static LineReading? Read(string typed)
    {
        var line = Bullet.Replace(PlainText.OneLine(typed, int.MaxValue), "").Trim();
        if (line.Length == 0 || !line.EnumerateRunes().Any(Says))
        {
            return null;
        }

        var entry = new EntryLine();
        line = TakeLink(line, ref entry);
        if (SpreadsheetTrouble(line) is { } sentence)
        {
            return new LineReading.Trouble(PlainText.Cut(line, LongestQuote), sentence);
        }

        line = TakeIsbn(line, ref entry);
        if (entry.Isbn is null && WrongIsbn.IsMatch(line))
        {
            return new LineReading.Trouble(
                PlainText.Cut(line, LongestQuote),
                "That isn't a whole ISBN: a digit is wrong or missing. Check it against the book, or type the title."
            );
        }

        line = TakeBracketed(line, ref entry);
        entry = TitleAndAuthor.Take(line, entry);
        return entry switch
        {
            { Title: null, Isbn: null, Link: null } => new LineReading.Trouble(
                PlainText.Cut(typed.Trim(), LongestQuote),
                "I couldn't find a title in that line."
            ),
            { Title.Length: > EntryLine.LongestTitle } => new LineReading.Trouble(
                PlainText.Cut(line, LongestQuote),
                $"That title is longer than {EntryLine.LongestTitle} characters. Shorten it, or put the rest into the note."
            ),
            _ => new LineReading.Title(entry),
        };
    }

    private static bool Says(System.Text.Rune rune) =>
        !System.Text.Rune.IsWhiteSpace(rune) && !System.Text.Rune.IsPunctuation(rune)
        || rune.Value == '?';

    private static string TakeLink(string line, ref EntryLine entry)
    {
        var match = Link.Match(line);
        var address = match.Value.TrimEnd('.', ',', ';', ')', ']', '>', '!', '?', '"', '\'');
        if (!match.Success || !TryLink(address, out var link))
        {
            return line;
        }

        entry = entry with { Link = link };
        var rest = line.Remove(match.Index, address.Length);
        return EmptyBrackets.Replace(rest, " ").Trim(' ', ',', ';', '-', '–', '—', ':');
    }

    private static bool TryLink(string address, [NotNullWhen(true)] out Uri? link) =>
        Uri.TryCreate(address, UriKind.Absolute, out link)
        && link.Scheme is "http" or "https"
        && link.UserInfo.Length == 0
        && link.AbsoluteUri.Length <= 500;

    private static string? SpreadsheetTrouble(string line)
    {
        if (!Scientific.IsMatch(line))
        {
            return null;
        }

        return "A spreadsheet cut this ISBN short. Format its column as a number without decimals, and copy it again.";
    }

    private static string TakeIsbn(string line, ref EntryLine entry)
    {
        foreach (Match match in IsbnLike.Matches(line))
        {
            var digits = match.Groups["digits"];
            // Nine bare digits are an ISBN only where nothing else stands on the line or the word says so.
            var certain =
                digits.Value.Count(c => char.IsAsciiDigit(c) || c is 'x' or 'X') > 9
                || match.Length == line.Length
                || match.Groups["word"].Success;
            if (certain && Isbn.TryParse(digits.ValueSpan, out var isbn))
            {
                entry = entry with { Isbn = isbn };
                var rest = line.Remove(match.Index, match.Length);
                return EmptyBrackets.Replace(rest, " ").Trim(' ', ',', ';', '-', '–', '—', ':');
            }
        }

        return line;
    }

    private static string TakeBracketed(string line, ref EntryLine entry)
    {
        var match = Bracketed.Match(line);
        while (match.Success && match.Index > 0)
        {
            var inside = match.Groups["inside"].Value.Trim();
            if (IsYear(inside, out var year))
            {
                entry = entry with { Published = entry.Published ?? year };
            }
            else if (inside.Length > 0)
            {
                var note = entry.Note is null ? inside : $"{inside}; {entry.Note}";
                entry = entry with { Note = Short(note, EntryLine.LongestNote) };
            }

            line = line[..match.Index].TrimEnd();
            match = Bracketed.Match(line);
        }

        return line;
    }

    private static bool IsYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
        && year is >= OldestBook and <= NewestBook;

    internal static string? Short(string text, int longest)
    {
        var line = PlainText.OneLine(text, longest);
        return line.Length == 0 ? null : line;
    }

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Patience = 500;

    [GeneratedRegex(@"^(?:[-*+•·‣◦○▪●–—]+\s+|[•‣◦▪●]|[0-9]{1,3}[.)]\s+)+", Plain, Patience)]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"https?://\S+", Plain | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"^[0-9](?:[.,][0-9]+)?E\+?1[0-2]$", Plain | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Scientific { get; }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?<word>ISBN(?:-?1[03])?[:\s]\s*)?(?<digits>[0-9](?:[-–‐‑ ]?[0-9]){7,11}[-–‐‑ ]?[0-9X])(?![\p{L}\p{N}])",
        Plain | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex IsbnLike { get; }

    /// <summary>Meant as an ISBN beyond doubt: it says so, or it is a line of digits of about that length.</summary>
    [GeneratedRegex(
        @"^(?:ISBN(?:-?1[03])?[:\s]\s*[0-9][-–‐‑ 0-9]*X?|97[89][-–‐‑ 0-9]{6,}X?|[0-9][-–‐‑ 0-9]{7,}[0-9X])$",
        Plain | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex WrongIsbn { get; }

    [GeneratedRegex(@"[(\[](?<inside>[^()\[\]]*)[)\]]\s*[.,;]?\s*$", Plain, Patience)]
    private static partial Regex Bracketed { get; }

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|<\s*>|\s{2,}", Plain, Patience)]
    private static partial Regex EmptyBrackets { get; }
}
