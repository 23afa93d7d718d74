using System.Globalization;
using System.Text;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Letters without their accents: "Māori" and "Maori", "Brontë" and "Bronte" are one word.</summary>
/// <remarks>
/// By tables of our own: the program runs without the system's tables of cultures, and there .NET leaves accents on.
/// </remarks>
internal static class LatinLetters
{
    // From U+00C0; a dot for what isn't a letter with a mark on it.
    private const string Latin1AndA =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
        + ".llnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // From U+0180.
    private const string LatinB =
        "..................f.............oo.............uu..............."
        + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    // From U+1E00.
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Appends the letter or digit in lower case and without its accent; other signs are left out.</summary>
    /// <returns>Whether it was a letter or digit, or a mark that belongs to one.</returns>
    public static bool AppendPlain(StringBuilder to, Rune rune)
    {
        // The wide forms that come from Japanese keyboards.
        if (rune.Value is >= 0xFF01 and <= 0xFF5E)
        {
            rune = new Rune(rune.Value - 0xFEE0);
        }

        if (Whole(rune.Value) is { } several)
        {
            to.Append(several);
            return true;
        }

        if (!Rune.IsLetterOrDigit(rune))
        {
            return Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark;
        }

        if (Base(rune.Value) is { } letter)
        {
            to.Append(letter);
        }
        else
        {
            to.Append(Rune.ToLowerInvariant(rune));
        }

        return true;
    }

    /// <summary>What is written with two letters where the sign isn't at hand.</summary>
    private static string? Whole(int code) =>
        code switch
        {
            'ß' or 'ẞ' => "ss",
            'æ' or 'Æ' => "ae",
            'œ' or 'Œ' => "oe",
            'þ' or 'Þ' => "th",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬀ' => "ff",
            _ => null,
        };

    private static char? Base(int code)
    {
        var letter = code switch
        {
            >= 0xC0 and < 0x180 => Latin1AndA[code - 0xC0],
            >= 0x180 and < 0x250 => LatinB[code - 0x180],
            >= 0x1E00 and < 0x1F00 => Additional[code - 0x1E00],
            _ => '.',
        };
        return letter == '.' ? null : letter;
    }
}
