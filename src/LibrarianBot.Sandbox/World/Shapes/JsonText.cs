using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>
/// JSON whose grammar is right and whose text isn't: bytes that aren't UTF-8, or an escaped half of a surrogate pair.
/// </summary>
internal static class JsonText
{
    private const string Replacement = @"\ufffd";

    internal static bool IsWellFormed(ReadOnlySpan<byte> json) =>
        Utf8.IsValid(json) && NextHalf(json, 0) < 0;

    /// <summary>With U+FFFD in place of what isn't text, as a browser would send it.</summary>
    internal static byte[] Mended(byte[] json)
    {
        // Decoding replaces bytes that aren't UTF-8.
        var mended = Utf8.IsValid(json)
            ? json
            : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        for (var at = NextHalf(mended, 0); at >= 0; at = NextHalf(mended, at))
        {
            Encoding.ASCII.GetBytes(Replacement, mended.AsSpan(at));
        }

        return mended;
    }

    /// <summary>Where the next escaped half without its other half begins; -1 when there is none.</summary>
    private static int NextHalf(ReadOnlySpan<byte> json, int from)
    {
        for (var at = from; at < json.Length; at++)
        {
            if (json[at] != (byte)'\\')
            {
                continue;
            }

            var unit = EscapedUnit(json, at);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(EscapedUnit(json, at + 6)))
            {
                at += 11;
            }
            else if (char.IsSurrogate(unit))
            {
                return at;
            }
            else
            {
                // Whatever was escaped, a backslash among it, is no beginning of another.
                at++;
            }
        }

        return -1;
    }

    private static char EscapedUnit(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length
        && json[at] == (byte)'\\'
        && json[at + 1] == (byte)'u'
        && ushort.TryParse(
            json.Slice(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? (char)unit
            : '\0';
}
