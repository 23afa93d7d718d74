using System.Globalization;
using System.Text;

namespace LibrarianBot.Store.Search;

/// <summary>FTS5 expressions, the second only for where the first leaves room.</summary>
/// <param name="First">What is looked for first.</param>
/// <param name="Then">What is looked for then, and includes the first; or null.</param>
internal readonly record struct SearchMatch(string First, string? Then)
{
    public string Widest => Then ?? First;
}

/// <summary>What a person types into a search, as FTS5 expressions that are never anything but words.</summary>
internal static class SearchText
{
    private const int MostWords = 8;
    private const int LongestWord = 40;

    /// <summary>The indexes have beginnings of words up to this length (see SearchIndexes in the migrations).</summary>
    private const int IndexedBeginning = 3;

    /// <summary>
    /// Every word must occur; the last may be the beginning of one unless a blank follows it. Null when nothing that was typed
    /// is a letter or digit.
    /// </summary>
    /// <remarks>
    /// Whole words first: SQLite reads them newest first and stops when there are enough. For a beginning that is longer than
    /// the indexed ones it has to collect every title with such a word before it gives the first.
    /// </remarks>
    public static SearchMatch? ToMatch(string typed)
    {
        var match = new StringBuilder(typed.Length + 16);
        var words = 0;
        var last = 0;
        foreach (var range in typed.AsSpan().SplitAny(Blanks))
        {
            var before = match.Length;
            if (!AppendWord(match, typed.AsSpan(range)))
            {
                continue;
            }

            last = match.Length - before;
            if (++words == MostWords)
            {
                break;
            }
        }

        if (words == 0)
        {
            return null;
        }

        var whole = match.ToString();
        if (char.IsWhiteSpace(typed[^1]))
        {
            return new SearchMatch(whole, null);
        }

        var beginning = match.Append('*').ToString();
        // With its quotation marks, and a blank before all but the first.
        return last <= IndexedBeginning + (words == 1 ? 2 : 3)
            ? new SearchMatch(beginning, null)
            : new SearchMatch(whole, beginning);
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
