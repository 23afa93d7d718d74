using System.Globalization;
using System.Text;

namespace LibrarianBot.Dates;

/// <summary>
/// Parts what somebody typed for a day into its words. Takes time in proportion to the length of the text. Fillers
/// (<c>the</c>, <c>of</c>, <c>on</c>) go; what they stood before remembers it.
/// </summary>
internal static class DateWords
{
    public static IReadOnlyList<DateWord> Of(string text)
    {
        var parts = Parts(text);
        var words = new List<DateWord>(parts.Count);
        var afterFiller = false;
        for (var at = 0; at < parts.Count; )
        {
            var (word, taken) = Next(parts, at);
            if (word.Text is "the" or "of" or "on")
            {
                afterFiller = true;
            }
            else
            {
                words.Add(
                    word with
                    {
                        FollowsFiller = afterFiller,
                        IsJoined = at > 0 && !parts[at].IsApart,
                    }
                );
                afterFiller = false;
            }

            at += taken;
        }

        return words;
    }

    /// <summary>The word that begins at a part, and of how many parts it is made.</summary>
    private static (DateWord Word, int Taken) Next(List<Part> parts, int at)
    {
        var part = parts[at];
        if (part.IsNumber)
        {
            return InFigures(parts, at) ?? Numbered(parts, at);
        }

        if (!part.IsWord)
        {
            return (new DateWord(part.Text is "&" or "+" ? "and" : part.Text), 1);
        }

        var after = at + 1 < parts.Count ? parts[at + 1] : null;
        if (after is { IsNumber: true } && part.Text is "t" or "w")
        {
            return (new DateWord(part.Text == "t" ? "term" : "week"), 1);
        }

        var word = DateVocabulary.Word(part.Text);
        return
            word.Number is >= 20 and var tens
            && tens % 10 == 0
            && Unit(parts, at + 1) is var (unit, taken)
            ? (
                unit.Number is { } ones
                    ? new DateWord(part.Text) { Number = tens + ones }
                    : new DateWord(part.Text) { Ordinal = tens + unit.Ordinal },
                taken + 1
            )
            : (word, 1);
    }

    /// <summary>The <c>five</c> of <c>twenty five</c>, the <c>fifth</c> of <c>twenty-fifth</c>.</summary>
    private static (DateWord Word, int Taken)? Unit(List<Part> parts, int at)
    {
        var dashes = at < parts.Count && parts[at].Text == "-" ? 1 : 0;
        if (at + dashes >= parts.Count || !parts[at + dashes].IsWord)
        {
            return null;
        }

        var unit = DateVocabulary.Word(parts[at + dashes].Text);
        return
            parts[at + dashes].Text is not ("a" or "an")
            && (unit.Number is > 0 and < 10 || unit.Ordinal is > 0 and < 10)
            ? (unit, dashes + 1)
            : null;
    }

    /// <summary><c>4</c>, <c>4th</c>, <c>4 th</c>.</summary>
    private static (DateWord, int) Numbered(List<Part> parts, int at)
    {
        var part = parts[at];
        if (part.Text.Length > 4)
        {
            return (new DateWord(part.Text), 1);
        }

        var number = int.Parse(part.Text, CultureInfo.InvariantCulture);
        return at + 1 < parts.Count && parts[at + 1].Text is "st" or "nd" or "rd" or "th"
            ? (new DateWord(part.Text) { Ordinal = number }, 2)
            : (new DateWord(part.Text) { Number = number, Figures = part.Text.Length }, 1);
    }

    /// <summary><c>4/12</c>, <c>4.12.2026</c>, <c>2026-12-04</c>, <c>4-Dec-26</c>; null where it is none.</summary>
    private static (DateWord, int)? InFigures(List<Part> parts, int at)
    {
        if (at + 2 >= parts.Count || parts[at + 1].Text is not ("/" or "-" or "."))
        {
            return null;
        }

        var sign = parts[at + 1].Text;
        bool IsTied(int first) =>
            first + 1 < parts.Count
            && parts[first].Text == sign
            && (sign == "/" || (!parts[first].IsApart && !parts[first + 1].IsApart));

        if (!IsTied(at + 1))
        {
            return null;
        }

        var year = IsTied(at + 3) && parts[at + 4].IsNumber ? parts[at + 4] : null;
        var taken = year is null ? 3 : 5;
        if (DateVocabulary.Word(parts[at + 2].Text).Month is { } named)
        {
            // "4.Dec 2026": the sign says nothing then.
            var (day, one) = Numbered(parts, at);
            return year is null ? (day, one + 1) : Figures(parts[at], named, year, taken);
        }

        // Two numbers with a hyphen may be from one to the other: that is decided by what is around them.
        return !parts[at + 2].IsNumber || (year is null && sign == "-") ? null
            : parts[at + 2].Text.Length > 2 ? null
            : Figures(parts[at], int.Parse(parts[at + 2].Text, null), year, taken);
    }

    private static (DateWord, int)? Figures(Part first, int month, Part? third, int taken)
    {
        var (day, year) = first.Text.Length == 4 ? (third, first) : (first, third);
        return
            day is not { Text.Length: <= 2 }
            || (year is not null && year.Text.Length is not (2 or 4))
            ? null
            : (
                new DateWord(first.Text)
                {
                    Date = new FiguresDate(
                        int.Parse(day.Text, null),
                        month,
                        year is null ? null : int.Parse(year.Text, null)
                    ),
                },
                taken
            );
    }

    /// <summary>Runs of letters, runs of figures, and signs. What can't be seen goes, as do the dots of abbreviations.</summary>
    private static List<Part> Parts(string text)
    {
        var parts = new List<Part>();
        var run = new StringBuilder();
        var isApart = true;
        for (var at = 0; at < text.Length; at++)
        {
            var c = Plain(text[at]);
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format || c == '\'')
            {
                continue;
            }

            if (run.Length > 0 && !Continues(run[^1], c))
            {
                parts.Add(new Part(run.ToString(), isApart));
                run.Clear();
                isApart = false;
            }

            if (char.IsWhiteSpace(c))
            {
                isApart = true;
            }
            else if (char.IsLetterOrDigit(c))
            {
                run.Append(c);
            }
            else if (c != '.' || IsBetweenFigures(text, at))
            {
                parts.Add(new Part(c.ToString(), isApart));
                isApart = false;
            }
        }

        if (run.Length > 0)
        {
            parts.Add(new Part(run.ToString(), isApart));
        }

        return parts;
    }

    private static bool Continues(char last, char next) =>
        char.IsLetterOrDigit(next) && char.IsAsciiDigit(last) == char.IsAsciiDigit(next);

    private static bool IsBetweenFigures(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1]);

    private static char Plain(char c) =>
        c switch
        {
            '’' or '‘' or '`' or '´' => '\'',
            '–' or '—' or '−' or '‐' or '‑' or '‒' => '-',
            _ => char.ToLowerInvariant(c),
        };

    /// <param name="Text">What stands there.</param>
    /// <param name="IsApart">Whether a blank stands before it.</param>
    private sealed record Part(string Text, bool IsApart)
    {
        public bool IsNumber => char.IsAsciiDigit(Text[0]);
        public bool IsWord => char.IsLetter(Text[0]);
    }
}
