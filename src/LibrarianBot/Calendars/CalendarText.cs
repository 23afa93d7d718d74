using System.Text;

namespace LibrarianBot.Calendars;

/// <summary>Text as calendars take it. Commas, semicolons and line ends are escaped by Ical.Net.</summary>
internal static class CalendarText
{
    /// <summary>Without control characters; whatever some reader takes for the end of a line is one plain line end.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            switch (c)
            {
                case '\n':
                case '\v':
                    clean.Append('\n');
                    break;
                case '\t':
                    clean.Append(' ');
                    break;
                case var _ when !char.IsControl(c):
                    clean.Append(c);
                    break;
            }
        }

        return clean.ToString();
    }

    public static string? CleanOrNull(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Clean(text);
}
