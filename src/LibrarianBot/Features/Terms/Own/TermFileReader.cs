using LibrarianBot.Calendars;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>Reads terms from a file: a calendar, a spreadsheet saved as CSV, or lines of text. Never throws.</summary>
internal static class TermFileReader
{
    /// <summary>A calendar of a whole school has some thousand events.</summary>
    public const int MostBytes = 1024 * 1024;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    /// <param name="file">The file.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="zone">Where the network is: a calendar's moments are days there.</param>
    public static OwnReading Read(byte[] file, string name, DateTimeZone zone)
    {
        var source = PlainText.OneLine(name, OwnTerm.LongestSource);
        if (
            file.AsSpan().StartsWith(Zip)
            || file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF])
        )
        {
            return new OwnReading(
                [],
                [
                    new LineFault(
                        1,
                        source,
                        "That's a workbook. In Excel choose *Save as* → *CSV UTF-8* and give me that file."
                    ),
                ]
            );
        }

        if (CalendarReader.IsCalendar(file))
        {
            return TermIcsReader.Read(file, source, zone);
        }

        var text = CalendarLines.Text(file);
        return TermTableReader.Read(text, source) is { Terms.Count: > 0 } table ? table
            : TermLineReader.Read(text, source) is { Terms.Count: > 0 } lines ? lines
            : TermTableReader.Read(text, source);
    }
}
