using System.Buffers;
using System.Text;

namespace LibrarianBot.Discord.Messages;

/// <summary>Puts text typed by people into messages so that it stays text.</summary>
public static class Markdown
{
    private const string Active = "\\*_~`|>#-[]()<";
    private const char ZeroWidthSpace = '\u200b';
    private static readonly SearchValues<char> Special = SearchValues.Create(
        Active
            + "@.\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f"
            + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    );

    /// <summary>
    /// The text with its markdown switched off, mentions broken by an invisible space, and without control characters
    /// and marks that turn the direction of what follows. Line breaks stay, and so do web addresses, which Discord makes
    /// links of by itself; a sign in one that could end what the message has opened around it is percent-encoded.
    /// </summary>
    /// <param name="text">What a person typed.</param>
    /// <remarks>
    /// For italics around it use asterisks: an address may have underscores. Mentions in escaped text may still notify, so
    /// whom a message notifies is decided by <see cref="AllowedMentions"/> alone.
    /// </remarks>
    public static string Escape(string text)
    {
        if (
            !text.AsSpan().ContainsAny(Special)
            && !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')
        )
        {
            return text;
        }

        // Each character may get a backslash before it and a space after it.
        var clean = ArrayPool<char>.Shared.Rent(text.Length);
        var escaped = ArrayPool<char>.Shared.Rent(text.Length * 3);
        try
        {
            var length = Clean(text, clean);
            length = Escape(clean.AsSpan(0, length), escaped);
            return new string(escaped, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(clean);
            ArrayPool<char>.Shared.Return(escaped);
        }
    }

    /// <summary>The text, or as much of it as fits with an ellipsis at its end; characters are never cut in two.</summary>
    /// <param name="text">Any text, escaped or not.</param>
    /// <param name="length">The most UTF-16 units, at least 1.</param>
    public static string Cut(string text, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        // A backslash left alone at the end would escape the ellipsis and show itself.
        var backslashes = 0;
        while (backslashes < end && text[end - 1 - backslashes] == '\\')
        {
            backslashes++;
        }

        return string.Concat(text.AsSpan(0, end - (backslashes % 2)), "…");
    }

    // Before anything else, lest what is taken out brings an @ and its name together.
    private static int Clean(string text, Span<char> clean)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isControl = Rune.IsControl(rune) && rune.Value is not ('\n' or '\t');
            if (
                !isControl
                && rune.Value is not ((>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069))
            )
            {
                length += rune.EncodeToUtf16(clean[length..]);
            }
        }

        return length;
    }

    private static int Escape(ReadOnlySpan<char> text, Span<char> escaped)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (WebAddress.TryWrite(text[at..], escaped[length..], out var read, out var written))
            {
                at += read - 1;
                length += written;
                continue;
            }

            var character = text[at];
            if (
                Active.Contains(character, StringComparison.Ordinal)
                || (character == '.' && EndsListNumber(text, at))
            )
            {
                escaped[length++] = '\\';
            }

            escaped[length++] = character;
            if (character == '@' && StartsMention(text[(at + 1)..]))
            {
                escaped[length++] = ZeroWidthSpace;
            }
        }

        return length;
    }

    /// <summary>Whether this, behind an @, would mention somebody.</summary>
    internal static bool StartsMention(ReadOnlySpan<char> rest) =>
        rest.StartsWith("everyone", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("here", StringComparison.OrdinalIgnoreCase)
        || (!rest.IsEmpty && rest[0] is '&' or '!' or (>= '0' and <= '9'));

    private static bool EndsListNumber(ReadOnlySpan<char> text, int dot)
    {
        var start = text[..dot].LastIndexOf('\n') + 1;
        var before = text[start..dot].Trim();
        return !before.IsEmpty && !before.ContainsAnyExceptInRange('0', '9');
    }
}
