using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>
/// Reads days by the weeks they are in, in any order of words: <c>week 5 Wednesday</c>, <c>T2W3</c>, <c>Tues and Thurs of
/// weeks 5-6</c>, <c>Mon to Wed next week</c>; and the edges of terms: <c>end of term</c>, <c>first Monday of term 2</c>.
/// </summary>
/// <param name="today">The day on which it was typed.</param>
/// <param name="terms">The terms that are known, in order.</param>
/// <param name="isBehind">Whether it has been.</param>
internal sealed class SchoolWeekReader(
    LocalDate today,
    IReadOnlyList<TermDays> terms,
    bool isBehind
)
{
    private static readonly IsoDayOfWeek[] SchoolDays =
    [
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
    ];

    /// <summary>The days in order; null where the words say no week and no edge of a term.</summary>
    public DayResult? Read(IReadOnlyList<DateWord> words)
    {
        if (SchoolWeekPhrase.Read(words) is not { } phrase)
        {
            return null;
        }

        if (phrase.WeeksFromNow.Count > 0)
        {
            var monday = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
            return new DayResult.Days([
                .. phrase.WeeksFromNow.SelectMany(week => Days(phrase, monday.PlusWeeks(week))),
            ]);
        }

        if (terms.Count == 0)
        {
            return DayResult.No(new DayRefusal.NoTerms());
        }

        return phrase.Edge == TermEdge.None ? OfWeeks(phrase) : OfEdge(phrase);
    }

    private DayResult OfWeeks(SchoolWeekPhrase phrase)
    {
        var term = Which(
            phrase,
            term =>
                WeeksOf(phrase, term) is [var first, ..] weeks
                && first >= 1
                && weeks[^1] <= term.Weeks
                    ? (term.MondayOf(first), term.MondayOf(weeks[^1]).PlusDays(4))
                    : null
        );
        if (term is null)
        {
            return DayResult.No(new DayRefusal.NoSuchWeek());
        }

        var all = WeeksOf(phrase, term).SelectMany(week => Days(phrase, term.MondayOf(week)));
        var days = all.Where(term.Has).ToList();
        if (days.Count == 0)
        {
            return DayResult.No(
                new DayRefusal.NotInTerm(
                    Days(phrase, term.MondayOf(WeeksOf(phrase, term)[0]))[0],
                    term
                )
            );
        }

        return
            !isBehind
            && days is [var only]
            && only < today
            && phrase is { Term: null, Year: null }
            && phrase.Which == TermChoice.Any
            ? DayResult.No(new DayRefusal.BeenThisTerm(only, term))
            : new DayResult.Days(days);
    }

    private DayResult OfEdge(SchoolWeekPhrase phrase)
    {
        LocalDate? There(TermDays term) =>
            phrase.Edge switch
            {
                TermEdge.First => term.FirstDay,
                TermEdge.Last => term.LastDay,
                TermEdge.LastWeekday => term.LastDay.With(
                    DateAdjusters.PreviousOrSame(phrase.Weekdays[0])
                ),
                _ => term
                    .FirstDay.With(DateAdjusters.NextOrSame(phrase.Weekdays[0]))
                    .PlusWeeks(phrase.Place - 1),
            };

        var term = Which(
            phrase,
            term => There(term) is { } day && term.Has(day) ? (day, day) : null
        );
        return term is not null && There(term) is { } found
            ? DayResult.Of(found)
            : DayResult.No(new DayRefusal.NoSuchWeek());
    }

    /// <summary>The term that is meant: the first whose days aren't all over, or the one that is named.</summary>
    private TermDays? Which(
        SchoolWeekPhrase phrase,
        Func<TermDays, (LocalDate First, LocalDate Last)?> days
    )
    {
        var named = phrase.Which switch
        {
            TermChoice.This => terms.Where(term => term.Has(today)),
            TermChoice.Next => terms.Where(term => term.FirstDay > today).Take(1),
            TermChoice.Last => terms.Where(term => term.LastDay < today).TakeLast(1),
            _ => terms.Where(term =>
                (phrase.Term is null || term.Number == phrase.Term)
                && (phrase.Year is null || term.Year == phrase.Year)
            ),
        };
        var fitting = named.Where(term => days(term) is not null);
        return phrase.Which != TermChoice.Any || phrase.Year is not null ? fitting.FirstOrDefault()
            : isBehind ? fitting.LastOrDefault(term => days(term)!.Value.First <= today)
            : fitting.FirstOrDefault(term => days(term)!.Value.Last >= today);
    }

    private static IReadOnlyList<int> WeeksOf(SchoolWeekPhrase phrase, TermDays term) =>
        phrase.IsLastWeek ? [term.Weeks] : phrase.Weeks;

    private static List<LocalDate> Days(SchoolWeekPhrase phrase, LocalDate monday) =>
        [
            .. (phrase.Weekdays.Count > 0 ? phrase.Weekdays : SchoolDays).Select(day =>
                monday.PlusDays(day - IsoDayOfWeek.Monday)
            ),
        ];
}
