using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>
/// The forms of a single day, apart from weeks of term. Each has its method: null means that the words aren't of that
/// form, a refusal that they are and make no day, or could make two.
/// </summary>
/// <param name="today">The day on which it was typed.</param>
/// <param name="isBehind">Whether it has been, so that <c>Friday</c> is the last one.</param>
internal sealed class DayForms(LocalDate today, bool isBehind)
{
    private const int MostDays = 3660;
    private readonly MonthDays _month = new(today, isBehind);

    public bool IsBehind => isBehind;

    public DayResult? Read(DateWord[] words)
    {
        words = Bare(words);
        return Named(words)
            ?? Counted(words)
            ?? OnWeekday(words)
            ?? NthWeekday(words)
            ?? EdgeOfMonth(words)
            ?? WithWeekday(words);
    }

    /// <summary>Without what may stand around any day: <c>by</c> … <c>,</c> … <c>afternoon</c>.</summary>
    private static DateWord[] Bare(DateWord[] words)
    {
        var kept = words.Where(word => word.Text is not ("," or "(" or ")")).ToList();
        while (kept.Count > 1 && kept[^1].Text is "!" or "?")
        {
            kept.RemoveAt(kept.Count - 1);
        }

        if (kept is [{ Text: "by" or "until" or "for" }, _, ..])
        {
            kept.RemoveAt(0);
        }

        if (kept is [_, .., { Text: "morning" or "afternoon" or "evening" or "night" }])
        {
            kept.RemoveAt(kept.Count - 1);
            if (kept is [_, .., { Text: "in" or "at" }])
            {
                kept.RemoveAt(kept.Count - 1);
            }
        }

        return [.. kept];
    }

    private DayResult? Named(DateWord[] words) =>
        words switch
        {
            [{ Text: "today" }] => Days(0),
            [{ Text: "tomorrow" }] => Days(1),
            [{ Text: "yesterday" }] => Days(-1),
            [{ Text: "day" }, { Text: "after" }, { Text: "tomorrow" }] => Days(2),
            [{ Text: "day" }, { Text: "before" }, { Text: "yesterday" }] => Days(-2),
            [{ Text: "today" or "tomorrow" } from, { Text: "week" or "fortnight" } unit] => Days(
                (from.Text == "today" ? 0 : 1) + (unit.Text == "week" ? 7 : 14)
            ),
            [{ Text: "week" or "fortnight" } unit, { Text: "today" or "tomorrow" } from] => Days(
                (from.Text == "today" ? 0 : 1) + (unit.Text == "week" ? 7 : 14)
            ),
            _ => null,
        };

    private DayResult Days(int days) => DayResult.Of(today.PlusDays(days));

    /// <summary><c>in 10 days</c>, <c>two weeks ago</c>, <c>a fortnight from Tuesday</c>. An ordinal never counts.</summary>
    private DayResult? Counted(DateWord[] words)
    {
        var isIn = words is [{ Text: "in" }, ..];
        if (isIn)
        {
            words = words[1..];
        }

        if (
            words is not [{ Number: { } count }, { FollowsFiller: false } unit, .. var rest]
            || Length(unit, count) is not { } length
        )
        {
            return null;
        }

        switch (rest)
        {
            // "4 month" may have been the 4th of a month.
            case [] when isIn || unit.IsPlural || count == 1:
            case [{ Text: "time" or "away" or "hence" }]:
            case [{ Text: "from" }, { Text: "now" }]:
                return DayResult.Of(today + length);
            case [{ Text: "ago" }] when !isIn:
                return DayResult.Of(today - length);
            case [{ Text: "from" or "after" }, .. var from]:
                return Moved(from, day => day + length);
            case [{ Text: "before" }, .. var before]:
                return Moved(before, day => day - length);
            case [{ Text: "today" or "tomorrow" } or { Weekday: not null }] when !isIn:
                return Moved(rest, day => day + length);
            case [{ Weekday: { } day }] when isIn && unit.Text is "week" or "fortnight":
                return Both(day, today + length);
            default:
                return null;
        }
    }

    /// <summary>"In two weeks on Friday" is the Friday of that week and two weeks from the coming one, if they are the same.</summary>
    private DayResult Both(IsoDayOfWeek weekday, LocalDate then)
    {
        var inThatWeek = MondayOf(then).PlusDays(weekday - IsoDayOfWeek.Monday);
        var fromComing = Coming(weekday).PlusDays(Period.DaysBetween(today, then));
        return inThatWeek == fromComing
            ? DayResult.Of(inThatWeek)
            : DayResult.No(new DayRefusal.Either(inThatWeek, fromComing));
    }

    private DayResult? Moved(DateWord[] from, Func<LocalDate, LocalDate> move) =>
        new DayForms(today, isBehind: false).Read(from) switch
        {
            DayResult.Days([var day]) => DayResult.Of(move(day)),
            var other => other,
        };

    private static Period? Length(DateWord unit, int count) =>
        unit.Text switch
        {
            "day" when count <= MostDays => Period.FromDays(count),
            "week" when count <= MostDays / 7 => Period.FromWeeks(count),
            "fortnight" when count <= MostDays / 14 => Period.FromWeeks(2 * count),
            "month" when count <= MostDays / 30 => Period.FromMonths(count),
            "year" when count <= MostDays / 365 => Period.FromYears(count),
            _ => null,
        };

    private DayResult? OnWeekday(DateWord[] words)
    {
        var monday = MondayOf(today);
        return words switch
        {
            [{ Weekday: { } day, IsPlural: false }] => DayResult.Of(Usual(day)),
            [{ Text: "this" or "coming" }, { Weekday: { } day }] => DayResult.Of(Coming(day)),
            [{ Text: "this" }, { Text: "coming" }, { Weekday: { } day }] => DayResult.Of(
                Coming(day)
            ),
            [{ Text: "next" }, { Weekday: { } day }] => In(monday.PlusWeeks(1), day),
            [{ Text: "last" or "past" }, { Weekday: { } day }] => DayResult.Of(today.Previous(day)),
            [{ Weekday: { } day, IsPlural: false }, { Text: "week", IsPlural: false }] =>
                DayResult.Of(Coming(day).PlusWeeks(1)),
            [{ Weekday: { } day, IsPlural: false }, { Text: "fortnight", IsPlural: false }] =>
                DayResult.Of(Coming(day).PlusWeeks(2)),
            [
                { Weekday: { } day, IsPlural: false },
                { Text: "in" },
                { Number: <= 20 and { } count },
                { Text: "week" or "fortnight" } unit,
            ] => Both(day, today.PlusWeeks(unit.Text == "week" ? count : 2 * count)),
            [{ Text: "week" }, { Weekday: { } day }] => DayResult.Of(Coming(day).PlusWeeks(1)),
            _ => null,
        };
    }

    private static DayResult In(LocalDate monday, IsoDayOfWeek day) =>
        DayResult.Of(monday.PlusDays(day - IsoDayOfWeek.Monday));

    private static LocalDate MondayOf(LocalDate day) =>
        day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private LocalDate Coming(IsoDayOfWeek day) => today.With(DateAdjusters.NextOrSame(day));

    private LocalDate Usual(IsoDayOfWeek day) =>
        isBehind ? today.With(DateAdjusters.PreviousOrSame(day)) : Coming(day);

    /// <summary><c>first Tuesday in March</c>, <c>last Friday of next month</c>.</summary>
    private DayResult? NthWeekday(DateWord[] words)
    {
        if (
            words is not [{ } place, { Weekday: { } day, IsPlural: false }, .. var rest]
            || (place.Ordinal is null && place.Text != "last")
        )
        {
            return null;
        }

        if (rest is [{ Text: "in" }, .. var behind])
        {
            rest = behind;
        }

        return _month.OfMonth(rest, month => Nth(month, place.Ordinal, day));
    }

    private static LocalDate? Nth(YearMonth month, int? nth, IsoDayOfWeek weekday)
    {
        var first = month.OnDayOfMonth(1).With(DateAdjusters.NextOrSame(weekday));
        if (nth is not { } place)
        {
            var last = month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
            return last.With(DateAdjusters.PreviousOrSame(weekday));
        }

        var day = first.PlusWeeks(place - 1);
        return place <= 5 && day.ToYearMonth() == month ? day : null;
    }

    /// <summary><c>end of March</c>, <c>the last day of next month</c>, <c>the 10th day of March</c>.</summary>
    private DayResult? EdgeOfMonth(DateWord[] words) =>
        words switch
        {
            [{ Text: "end" }, .. var month] => _month.OfMonth(month, MonthDays.LastOf),
            [{ Text: "last" }, { Text: "day" }, .. var month] => _month.OfMonth(
                month,
                MonthDays.LastOf
            ),
            [{ Text: "last" }, { Text: "month", FollowsFiller: true } month] => _month.OfMonth(
                [month],
                MonthDays.LastOf
            ),
            [{ Ordinal: { } place }, { Text: "day" }, .. var month] => _month.OfMonth(
                month,
                of => MonthDays.Valid(of.Year, of.Month, place)
            ),
            _ => null,
        };

    /// <summary>A day of a month, with its weekday before or behind it, or without one.</summary>
    private DayResult? WithWeekday(DateWord[] words)
    {
        var (weekday, rest) = words switch
        {
            [{ Weekday: { } first, IsPlural: false }, _, ..] => (first, words[1..]),
            // "The second Friday" isn't the 2nd.
            [{ Ordinal: <= 5 }, { Weekday: not null }] => (IsoDayOfWeek.None, words),
            [_, .., { Weekday: { } last, IsPlural: false }] => (last, words[..^1]),
            _ => (IsoDayOfWeek.None, words),
        };
        var read = _month.Read(rest, weekday != IsoDayOfWeek.None);
        return
            weekday != IsoDayOfWeek.None
            && read is DayResult.Days([var day])
            && day.DayOfWeek != weekday
            ? DayResult.No(new DayRefusal.WrongWeekday(day, weekday))
            : read;
    }
}
