using System.Text;

namespace LibrarianBot.Calendars;

/// <summary>
/// The lines of an iCalendar file (RFC 5545, 3.1): where one is folded, it goes on behind a line end and a blank. Folds may
/// stand between the bytes of one character, so bytes are unfolded before they become text, and the other way round.
/// </summary>
internal static class CalendarLines
{
    /// <summary>Octets in a line, without its end.</summary>
    private const int Longest = 75;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The unfolded lines with the numbers of where they begin.</summary>
    public static IEnumerable<(int At, string Line)> Of(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            file = Encoding.UTF8.GetBytes(Text(file));
        }

        var (at, number) = (0, 1);
        var line = new List<byte>();
        var begins = 1;
        while (at < file.Length)
        {
            var end = Array.IndexOf(file, (byte)'\n', at);
            end = end < 0 ? file.Length : end;
            var bytes = file[at..end].AsSpan().TrimEnd((byte)'\r').ToArray();
            if (bytes is [(byte)' ' or (byte)'\t', ..] && number > 1)
            {
                line.AddRange(bytes[1..]);
            }
            else
            {
                if (line.Count > 0)
                {
                    yield return (begins, Text([.. line]));
                    line.Clear();
                }

                begins = number;
                line.AddRange(bytes);
            }

            (at, number) = (end + 1, number + 1);
        }

        if (line.Count > 0)
        {
            yield return (begins, Text([.. line]));
        }
    }

    /// <summary>By the mark at its beginning; without one as UTF-8, or, where it isn't that, as old Windows programs write.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
            case [0xEF, 0xBB, 0xBF, ..]:
                bytes = bytes[3..];
                break;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // The dash between two days is where it matters: 0x96 in Windows' own code.
            return Encoding.Latin1.GetString(bytes).Replace('\u0096', '–');
        }
    }

    /// <summary>Folds every line so that no character is parted, and none is longer than readers take.</summary>
    /// <param name="text">Unfolded lines.</param>
    public static byte[] Fold(string text)
    {
        var folded = new MemoryStream(text.Length + (text.Length / 16));
        Span<byte> utf8 = stackalloc byte[4];
        var octets = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
            {
                octets = 0;
            }
            else if (octets + rune.Utf8SequenceLength > Longest)
            {
                folded.Write("\r\n "u8);
                octets = 1;
            }

            var length = rune.EncodeToUtf8(utf8);
            folded.Write(utf8[..length]);
            octets += rune.Value is '\r' or '\n' ? 0 : length;
        }

        return folded.ToArray();
    }
}
