namespace LibrarianBot.Features.BookLists;

/// <summary>Reads titles as librarians type and paste them: <c>Title by Author, note</c>, an ISBN, a link.</summary>
internal static class EntryLineReader
{
    private const int LongestQuote = 60;

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
        var line = EntryPatterns.Bullet.Replace(PlainText.OneLine(typed, int.MaxValue), "").Trim();
        if (line.Length == 0 || !line.EnumerateRunes().Any(Says))
        {
            return null;
        }

        var entry = new EntryLine();
        line = EntryLineParts.TakeLink(line, ref entry);
        if (EntryPatterns.Scientific.IsMatch(line))
        {
            if (TakeExponent(line) is not { Length: > 0 } whole)
            {
                return Trouble(
                    line,
                    "A spreadsheet cut this ISBN short. Format its column as a number without decimals, and copy it again."
                );
            }

            line = whole;
        }

        line = EntryLineParts.TakeIsbn(line, ref entry);
        if (entry.Isbn is null && EntryPatterns.WrongIsbn.IsMatch(line))
        {
            return Trouble(
                line,
                "That isn't a whole ISBN: a digit is wrong or missing. Check it against the book, or type the title."
            );
        }

        line = EntryLineParts.TakeBracketed(line, ref entry);
        entry = TitleAndAuthor.Take(line, entry);
        return entry switch
        {
            { Title: null, Isbn: null, Link: null } => Trouble(
                typed.Trim(),
                "I couldn't find a title in that line."
            ),
            { Title.Length: > EntryLine.LongestTitle } => Trouble(
                line,
                $"That title is longer than {EntryLine.LongestTitle} characters. Shorten it, or put the rest into the note."
            ),
            _ => new LineReading.Title(entry),
        };
    }

    private static LineReading.Trouble Trouble(string line, string sentence) =>
        new(PlainText.Cut(line, LongestQuote), sentence);

    private static bool Says(System.Text.Rune rune) =>
        !System.Text.Rune.IsWhiteSpace(rune) && !System.Text.Rune.IsPunctuation(rune)
        || rune.Value == '?';

    /// <summary>A spreadsheet's 9.781529502848E+12 has all the digits still; 9.78153E+12 has lost some.</summary>
    private static string TakeExponent(string line)
    {
        var digits = string.Concat(
            line[..line.IndexOf('E', StringComparison.OrdinalIgnoreCase)].Where(char.IsAsciiDigit)
        );
        return Isbn.TryParse(digits, out var isbn) && digits.Length == 13 ? isbn.ToString() : "";
    }

    internal static string? Short(string text, int longest)
    {
        var line = PlainText.OneLine(text, longest);
        return line.Length == 0 ? null : line;
    }
}
