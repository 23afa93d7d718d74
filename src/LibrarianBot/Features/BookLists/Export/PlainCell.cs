using System.Text;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>Text for files that other programs read.</summary>
internal static class PlainCell
{
    /// <summary>One line without control characters, halves of characters, or what XML forbids.</summary>
    public static string Of(string? text)
    {
        var line = PlainText.OneLine(text ?? "", int.MaxValue);
        return line.AsSpan().ContainsAny('\uFFFE', '\uFFFF')
            ? new StringBuilder(line).Replace("\uFFFE", "").Replace("\uFFFF", "").ToString()
            : line;
    }

    public static string Of(IEnumerable<string> several) =>
        string.Join("; ", several.Select(Of).Where(one => one.Length > 0));

    /// <summary>"Ben: kids loved it", one after the other.</summary>
    public static string Of(IEnumerable<CreditedNote> notes) => Of(notes.Select(Of));

    /// <summary>"Ben: kids loved it"; empty where nothing is noted.</summary>
    public static string Of(CreditedNote note)
    {
        var (by, text) = (Of(note.By), Of(note.Text));
        return text.Length == 0 || by.Length == 0 ? text : $"{by}: {text}";
    }
}
