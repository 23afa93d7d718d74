using System.Globalization;

namespace LibrarianBot.Documents;

/// <summary>Parts a line where the direction of its letters changes: Hebrew and Arabic run from right to left.</summary>
/// <remarks>Arabic letters stand unjoined.</remarks>
internal static class TextRuns
{
    /// <summary>The runs from left to right; joined they are the text.</summary>
    public static IReadOnlyList<(string Text, bool IsRightToLeft)> Of(string text)
    {
        var runs = new List<(string, bool)>();
        var start = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (!IsRightToLeft(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfRun(text, at);
            if (at > start)
            {
                runs.Add((text[start..at], false));
            }

            runs.Add((text[at..end], true));
            start = at = end;
        }

        if (start < text.Length)
        {
            runs.Add((text[start..], false));
        }

        return runs;
    }

    /// <summary>Behind the last letter of the run: blanks and signs between such letters belong to it.</summary>
    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        for (var at = start + 1; at < text.Length; at++)
        {
            if (IsRightToLeft(text[at]) || IsMark(text[at]))
            {
                end = at + 1;
            }
            else if (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsRightToLeft(char c) =>
        c
            is (>= '\u0590' and <= '\u08FF')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC')
        && char.IsLetter(c);
}
