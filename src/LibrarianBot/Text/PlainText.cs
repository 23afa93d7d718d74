using System.Globalization;
using System.Text;

namespace LibrarianBot.Text;

/// <summary>What people type, made safe to keep: one line, whole characters, nothing that turns the text around it.</summary>
internal static class PlainText
{
    /// <summary>
    /// White space becomes single blanks; control characters, halves of characters and direction overrides go;
    /// what is longer than <paramref name="longest"/> (UTF-16 units) is cut between characters.
    /// </summary>
    public static string OneLine(string typed, int longest)
    {
        var line = new StringBuilder(Math.Min(typed.Length, longest));
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!IsHarmful(rune))
            {
                line.Append(rune);
            }
        }

        return Cut(line.ToString().TrimEnd(), longest).TrimEnd();
    }

    /// <summary>At most <paramref name="longest"/> UTF-16 units, never half of what a reader sees as one character.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = 0;
        while (true)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > longest - 1)
            {
                // A single "character" may be longer than all the room there is.
                return end == 0 ? "…" : string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
            }

            end = next;
        }
    }

    /// <summary>What two spellings of one thing have in common: letters and digits in lower case, single blanks.</summary>
    /// <remarks>Text of signs alone ("???") stays as it is, in lower case.</remarks>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
            else if (folded.Length > 0 && folded[^1] != ' ' && Rune.IsWhiteSpace(rune))
            {
                folded.Append(' ');
            }
        }

        return folded.Length == 0 ? text.Trim().ToLowerInvariant() : folded.ToString().TrimEnd();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    private static bool IsHarmful(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.IsControl(rune)
        // Embeddings, overrides and isolates; the plain left-to-right and right-to-left marks are harmless.
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
