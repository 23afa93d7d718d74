using System.Text;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>Reads terms from a file: a calendar, a spreadsheet saved as CSV, or lines of text. Never throws.</summary>
internal static class TermFileReader
{
    /// <summary>A calendar of a whole school has some thousand events.</summary>
    public const int MostBytes = 1024 * 1024;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    public static OwnReading Read(byte[] file, string name)
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

        var text = TextOf(file);
        return text.TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)
                ? TermIcsReader.Read(text, source)
            : TermCsvReader.Read(text, source) is { Terms.Count: > 0 } table ? table
            : TermLineReader.Read(text) is { Terms.Count: > 0 } lines ? lines
            : TermCsvReader.Read(text, source);
    }

    /// <summary>By the mark at its beginning; without one as UTF-8, or, where it isn't that, as old Windows programs write.</summary>
    private static string TextOf(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var utf16 = file[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return utf16.GetString(file, 2, file.Length - 2);
        }

        var start = file is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(
                file,
                start,
                file.Length - start
            );
        }
        catch (DecoderFallbackException)
        {
            // The dash between two days is where it matters: 0x96 in Windows' own code.
            return Encoding.Latin1.GetString(file).Replace('\u0096', '–');
        }
    }
}
