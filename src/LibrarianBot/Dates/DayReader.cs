using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>Reads the days that Australians type. Never throws.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>today</c>, <c>tomorrow</c>, <c>tomorrow week</c>, <c>the day after tomorrow</c>, <c>3 days ago</c>.</item>
/// <item><c>Friday</c>: the next Friday from today, today included. <c>Friday week</c> is seven days after that, <c>Friday fortnight</c> fourteen.</item>
/// <item><c>next Friday</c>, <c>Friday next week</c>: the Friday of next week, weeks beginning on Monday.</item>
/// <item><c>in 10 days</c>, <c>in two weeks</c>, <c>a fortnight from Tuesday</c>, <c>in 3 months</c>; at most ten years.</item>
/// <item><c>4 Dec</c>, <c>4th of December</c>, <c>Dec 4</c>, <c>4/12</c> (day first), <c>Friday 4 December</c>: without a year, the next such day from today, today included; a weekday must fit.</item>
/// <item>The same with a year (two figures are of this century), and <c>2026-12-04</c>: that very day, past or not.</item>
/// <item><c>the 30th</c>, <c>Friday the 25th</c>, <c>the 4th of next month</c>, <c>first Tuesday in March</c>, <c>end of March</c>.</item>
/// <item><c>week 5 Wednesday</c>, <c>Wed of T2W3</c>, <c>end of term</c>, where the terms are known: <see cref="SchoolWeekReader"/>.</item>
/// </list>
/// </remarks>
/// <param name="today">The day on which it was typed, where the person is.</param>
/// <param name="terms">The terms that are known, in order.</param>
internal sealed class DayReader(LocalDate today, IReadOnlyList<TermDays> terms)
{
    public const int LongestTyped = 100;

    public LocalDate Today => today;

    /// <summary>One day, from today on where the text doesn't say otherwise.</summary>
    public DayResult Read(string? typed) => Read(Words(typed, LongestTyped));

    /// <summary>
    /// One day of something that has happened: what alone would be the next such day is the last. After today only where
    /// the text can mean nothing else (<c>tomorrow</c>).
    /// </summary>
    public DayResult ReadPast(string? typed)
    {
        var words = Words(typed, LongestTyped);
        if (words.Count == 0)
        {
            return DayResult.No(new DayRefusal.NotRead());
        }

        var behind = Read(words, new DayForms(today, isBehind: true));
        return
            behind is DayResult.Refused
            && Read(words, new DayForms(today, isBehind: false)) is DayResult.Days ahead
            ? ahead
            : behind;
    }

    /// <summary>Several days: <c>next week</c>, <c>Tues and Thurs of weeks 5 to 6</c>, <c>8 to 12 March</c>.</summary>
    public DayResult ReadSeveral(string? typed)
    {
        var words = Words(typed, DayListReader.LongestTyped);
        return words.Count == 0
            ? DayResult.No(new DayRefusal.NotRead())
            : new DayListReader(today, Weeks()).Read(words);
    }

    /// <summary>Whether the text speaks of terms or their weeks, so that it needs to be known when they are.</summary>
    public static bool SpeaksOfTerms(string? typed)
    {
        var words = Words(typed, DayListReader.LongestTyped);
        return words.Any(word => word.Text == "term")
            || words
                .Zip(words.Skip(1))
                .Any(pair =>
                    pair.First.Text == "week"
                    && (pair.Second.Number is not null || pair.Second.Date is not null)
                );
    }

    public DayResult Read(IReadOnlyList<DateWord> words) =>
        words.Count == 0
            ? DayResult.No(new DayRefusal.NotRead())
            : Read(words, new DayForms(today, isBehind: false));

    private DayResult Read(IReadOnlyList<DateWord> words, DayForms forms)
    {
        var read = forms.Read([.. words]) ?? Weeks(forms.IsBehind).Read(words);
        return read switch
        {
            DayResult.Days({ Count: > 1 } several) => DayResult.No(
                new DayRefusal.Which(several[0], several[^1])
            ),
            null => DayResult.No(new DayRefusal.NotRead()),
            _ => read,
        };
    }

    private SchoolWeekReader Weeks(bool isBehind = false) => new(today, terms, isBehind);

    private static IReadOnlyList<DateWord> Words(string? typed, int longest) =>
        typed is null || typed.Length > longest ? [] : DateWords.Of(typed.Replace('\n', ';'));
}
