using System.Globalization;
using System.Text;

namespace LibrarianBot.Store.Search;

/// <summary>What a person types into a search, as an FTS5 expression that is never anything but words.</summary>
internal static class SearchText
{
    private const int MostWords = 8;
    private const int LongestWord = 40;

    /// <summary>
    /// Every word must occur; the last may be the beginning of one unless a blank follows it. Null when nothing that was typed
    /// is a letter or digit.
    /// </summary>
    public static string? ToMatch(string typed)
    {
        var match = new StringBuilder(typed.Length + 16);
        var words = 0;
        foreach (var range in typed.AsSpan().SplitAny(Blanks))
        {
            if (AppendWord(match, typed.AsSpan(range)) && ++words == MostWords)
            {
                break;
            }
        }

        if (words == 0)
        {
            return null;
        }

        if (!char.IsWhiteSpace(typed[^1]))
        {
            match.Append('*');
        }

        return match.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Blanks =
        System.Buffers.SearchValues.Create(" \t\r\n\u00A0\u3000");

    private static bool AppendWord(StringBuilder match, ReadOnlySpan<char> word)
    {
        var start = match.Length;
        var searchable = false;
        match.Append(start > 0 ? " \"" : "\"");
        var taken = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (taken++ == LongestWord)
            {
                break;
            }

            // Quotation marks would end the word, and a NUL the whole expression.
            if (rune.Value is '"' or 0 || rune == Rune.ReplacementChar)
            {
                match.Append(' ');
                continue;
            }

            searchable |= IsSearchable(rune);
            match.Append(rune);
        }

        if (!searchable)
        {
            match.Length = start;
            return false;
        }

        match.Append('"');
        return true;
    }

    /// <summary>What FTS5's unicode61 takes for a part of a word; marks alone don't make one.</summary>
    private static bool IsSearchable(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.IsNumber(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;
}
