using System.Text;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>A file of minutes, looked at as bytes and never opened: it must be what its name says.</summary>
/// <param name="Name">Its name, tidied.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Text">Its words, where it is plain text; or null.</param>
internal sealed record MinutesUpload(string Name, byte[] Bytes, string? Text)
{
    private const int LongestText = 20_000;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly Dictionary<string, byte[]> Beginnings = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".pdf"] = "%PDF-"u8.ToArray(),
        [".docx"] = [0x50, 0x4B, 0x03, 0x04],
        [".odt"] = [0x50, 0x4B, 0x03, 0x04],
        [".png"] = [0x89, 0x50, 0x4E, 0x47],
        [".jpg"] = [0xFF, 0xD8, 0xFF],
        [".jpeg"] = [0xFF, 0xD8, 0xFF],
    };

    /// <summary>Null where it isn't one of the kinds that minutes come in.</summary>
    public static MinutesUpload? Read(string fileName, byte[] bytes)
    {
        var name = Tidy(fileName);
        var ending = EndingOf(name);
        if (Beginnings.TryGetValue(ending, out var beginning))
        {
            return bytes.AsSpan().StartsWith(beginning)
                ? new MinutesUpload(name, bytes, null)
                : null;
        }

        return ending is ".txt" or ".md" && TextOf(bytes) is { } text
            ? new MinutesUpload(name, bytes, text)
            : null;
    }

    /// <summary><c>.pdf</c>, in lower case.</summary>
    public static string EndingOf(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[dot..].ToLowerInvariant();
    }

    /// <summary>The ending stays, however long the name was.</summary>
    private static string Tidy(string fileName)
    {
        var line = PlainText.OneLine(fileName, 1000);
        var ending = EndingOf(line);
        var stem = line[..^ending.Length];
        return ending.Length > 10
            ? stem
            : PlainText.Cut(stem.Length == 0 ? "minutes" : stem, MeetupMinutes.LongestFileName - 10)
                + ending;
    }

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal)
                ? null
                : PlainText.Cut(text, LongestText);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
