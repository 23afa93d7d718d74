using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LibrarianBot.Features;

namespace LibrarianBot.Documents;

/// <summary>
/// Replaces the marks that PDFsharp draws by lot (the file's ids, the fonts' tags) by what the content gives, so that
/// the same pages are the same file. Each keeps its length, since a PDF counts its bytes.
/// </summary>
internal static partial class FixedMarks
{
    private const string FontTag = "LIBBOT";

    public static byte[] In(byte[] pdf)
    {
        // Latin 1 is each byte as the character of the same number, and back.
        var text = Encoding.Latin1.GetString(pdf);
        text = Tag.Replace(text, FontTag);
        var blank = Id.Replace(text, id => new string('0', id.Length));
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(blank)));
        text = Id.Replace(
            text,
            id =>
                id.Length == 32
                    ? hash[..32]
                    : new Guid(Convert.FromHexString(hash[..32])).ToString()
        );
        return Encoding.Latin1.GetBytes(text);
    }

    [GeneratedRegex(
        @"(?<=/)[A-Z]{6}(?=\+DejaVu)",
        RegexOptions.CultureInvariant,
        Patterns.SafetyNet
    )]
    private static partial Regex Tag { get; }

    [GeneratedRegex(
        "(?<=uuid:)[0-9a-f-]{36}|(?<=/ID\\[<)[0-9A-F]{32}|(?<=><)[0-9A-F]{32}(?=>\\]/Info)",
        RegexOptions.CultureInvariant,
        Patterns.SafetyNet
    )]
    private static partial Regex Id { get; }
}
