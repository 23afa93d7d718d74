using System.Buffers;
using System.Globalization;

namespace LibrarianBot.Discord.Messages;

/// <summary>
/// Web addresses in escaped text. Discord takes everything up to the next space or <c>&lt;</c> for the address, a
/// backslash too, and the link would lead nowhere.
/// </summary>
internal static class WebAddress
{
    /// <summary>What could end the bold, the spoiler, the code or the link's name that the address stands in.</summary>
    private static readonly SearchValues<char> Breaking = SearchValues.Create("*|`[]\\");
    private const string NotAtItsEnd = "*|`[]\\.,:;!?\"')";

    /// <summary>Writes the address that the text begins with, with its angle brackets where it has both.</summary>
    /// <param name="text">The rest of the text.</param>
    /// <param name="into">Room for three times as many characters.</param>
    /// <param name="read">How much of the text was the address.</param>
    /// <param name="written">How much was written.</param>
    /// <returns>False where the text doesn't begin with an address.</returns>
    public static bool TryWrite(
        ReadOnlySpan<char> text,
        Span<char> into,
        out int read,
        out int written
    )
    {
        var isOpened = text.StartsWith('<');
        var run = text[(isOpened ? 1 : 0)..];
        run = run[..LengthOf(run)];
        var address = run[..run.TrimEnd(NotAtItsEnd).Length];
        (read, written) = (0, 0);
        if (address.IsEmpty)
        {
            return false;
        }

        if (isOpened)
        {
            if (address.Length < run.Length || !text[(1 + run.Length)..].StartsWith('>'))
            {
                return false;
            }

            into[0] = '<';
            written = 1 + Write(address, into[1..]);
            into[written++] = '>';
            read = address.Length + 2;
            return true;
        }

        // A bracket or full stop behind the address is none of Discord's address, or does no harm in it.
        var breaks = run[address.Length..].IndexOfAny(Breaking);
        read = breaks < 0 ? run.Length : address.Length + breaks;
        written = Write(run[..read], into);
        if (breaks >= 0 || text[read..].StartsWith('>'))
        {
            // What follows is escaped, and only a space keeps its backslash out of the address.
            into[written++] = ' ';
        }

        return true;
    }

    /// <summary>0 where the text doesn't begin with an address.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var length =
            text.StartsWith("https://", StringComparison.Ordinal) ? 8
            : text.StartsWith("http://", StringComparison.Ordinal) ? 7
            : 0;
        if (length == 0 || length == text.Length || !char.IsLetterOrDigit(text[length]))
        {
            return 0;
        }

        while (length < text.Length && MayHold(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool MayHold(char character) =>
        char.IsAscii(character)
            ? character is > ' ' and not ('<' or '>' or '\x7f')
            : char.IsLetterOrDigit(character)
                || char.GetUnicodeCategory(character)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark;

    private static int Write(ReadOnlySpan<char> address, Span<char> into)
    {
        var length = 0;
        for (var at = 0; at < address.Length; at++)
        {
            var character = address[at];
            if (
                Breaking.Contains(character)
                || (character == '@' && Markdown.StartsMention(address[(at + 1)..]))
            )
            {
                into[length++] = '%';
                ((int)character).TryFormat(into[length..], out var digits, "X2");
                length += digits;
            }
            else
            {
                into[length++] = character;
            }
        }

        return length;
    }
}
