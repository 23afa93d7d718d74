using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists;

/// <summary>Takes out of a line what is neither title nor author, and returns what is left.</summary>
internal static class EntryLineParts
{
    private const int OldestBook = 1400;
    private const int NewestBook = 2100;

    public static string TakeLink(string line, ref EntryLine entry)
    {
        var match = EntryPatterns.Link.Match(line);
        var address = match.Value.TrimEnd('.', ',', ';', ')', ']', '>', '!', '?', '"', '\'');
        if (!match.Success || !TryLink(address, out var link))
        {
            return line;
        }

        entry = entry with { Link = link };
        var rest = line.Remove(match.Index, address.Length);
        return EntryPatterns
            .EmptyBrackets.Replace(rest, " ")
            .Trim(' ', ',', ';', '-', '–', '—', ':');
    }

    private static bool TryLink(string address, [NotNullWhen(true)] out Uri? link) =>
        Uri.TryCreate(address, UriKind.Absolute, out link)
        && link.Scheme is "http" or "https"
        && link.UserInfo.Length == 0
        && link.AbsoluteUri.Length <= 500;

    public static string TakeIsbn(string line, ref EntryLine entry)
    {
        foreach (Match match in EntryPatterns.IsbnLike.Matches(line))
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
                return EntryPatterns
                    .EmptyBrackets.Replace(rest, " ")
                    .Trim(' ', ',', ';', '-', '–', '—', ':');
            }
        }

        return line;
    }

    public static string TakeBracketed(string line, ref EntryLine entry)
    {
        var match = EntryPatterns.Bracketed.Match(line);
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
                entry = entry with { Note = EntryLineReader.Short(note, EntryLine.LongestNote) };
            }

            line = line[..match.Index].TrimEnd();
            match = EntryPatterns.Bracketed.Match(line);
        }

        return line;
    }

    private static bool IsYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
        && year is >= OldestBook and <= NewestBook;
}
