using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>
/// Reads days one by one and from one to another: <c>8 to 12 March</c>, <c>mon-fri</c>, <c>3, 5 and 9 March</c>,
/// <c>Tuesdays in March</c>; and whole weeks, as <see cref="SchoolWeekReader"/> does.
/// </summary>
internal sealed class DayListReader(LocalDate today, SchoolWeekReader weeks)
{
    public const int LongestTyped = 500;
    private const int LongestRange = 100;
    private const int FarApart = 200;
    private static readonly DayResult NotRead = DayResult.No(new DayRefusal.NotRead());

    public DayResult Read(IReadOnlyList<DateWord> words)
    {
        if (weeks.Read(words) is { } ofWeeks)
        {
            return ofWeeks;
        }

        if (WeekdaysOfMonth([.. words]) is { } ofMonth)
        {
            return ofMonth;
        }

        var items = Items(words);
        if (items.Count == 0 || IsMixed(items))
        {
            return NotRead;
        }

        var days = new SortedSet<LocalDate>();
        foreach (var read in OneByOne(items))
        {
            if (read is not DayResult.Days(var all))
            {
                return read;
            }

            days.UnionWith(all);
        }

        return Period.DaysBetween(days.Min, days.Max) > FarApart
            ? DayResult.No(new DayRefusal.FarApart(days.Min, days.Max))
            : new DayResult.Days([.. days]);
    }

    /// <summary><c>Tuesdays and Thursdays in March</c>, from today on.</summary>
    private DayResult? WeekdaysOfMonth(DateWord[] words)
    {
        if (words is [{ Text: "every" or "each" or "all" }, .. var named])
        {
            words = named;
        }
        else if (words is not [{ IsPlural: true, Weekday: not null }, ..])
        {
            return null;
        }

        var (taken, weekdays) = SchoolWeekPhrase.WeekdaysOf(words);
        var month = words[taken..];
        if (taken == 0 || month is [{ Text: "in" }] or [])
        {
            return null;
        }

        var ends = new MonthDays(today, isBehind: false).OfMonth(
            month is [{ Text: "in" }, .. var behind] ? behind : month,
            MonthDays.LastOf
        );
        return ends is DayResult.Days([var end])
            ? new DayResult.Days([
                .. Enumerable
                    .Range(0, end.Day)
                    .Select(back => end.PlusDays(-back))
                    .Where(day => day >= today && weekdays.Contains(day.DayOfWeek))
                    .Order(),
            ])
            : ends;
    }

    private static List<DateWord[]> Items(IReadOnlyList<DateWord> words)
    {
        var items = new List<DateWord[]>();
        var item = new List<DateWord>();
        var isBetween = words is [{ Text: "between" }, ..];
        foreach (var word in words)
        {
            if (word.Text is "," or ";" or "and" or "or" or "/" && !isBetween)
            {
                items.Add([.. item]);
                item.Clear();
            }
            else
            {
                item.Add(word.Text is "and" ? new DateWord("to") : word);
                isBetween &= word.Text is not "and";
            }
        }

        items.Add([.. item]);
        return [.. items.Where(each => each.Length > 0)];
    }

    /// <summary>
    /// A weekday alone beside a day with more to it: in "Tuesday 2 March and Thursday" it isn't the coming Thursday. And in
    /// "Tuesday of week 5 and week 6" the weekday may be meant for both.
    /// </summary>
    private static bool IsMixed(IReadOnlyList<DateWord[]> items) =>
        (items.Any(IsWeekday) && items.Any(IsPlaced))
        || (
            items.Any(item => IsWeek(item) && HasWeekday(item))
            && items.Any(item => IsWeek(item) && !HasWeekday(item))
        );

    private static bool IsWeekday(DateWord[] item) =>
        Array.TrueForAll(item, word => word.Weekday is not null || IsThrough(word));

    private static bool HasWeekday(DateWord[] item) =>
        Array.Exists(item, word => word.Weekday is not null);

    private static bool IsWeek(DateWord[] item) => Array.Exists(item, word => word.Text == "week");

    private static bool IsPlaced(DateWord[] item) =>
        Array.Exists(
            item,
            word =>
                word.Month is not null
                || word.Date is not null
                || word.Ordinal is not null
                || word.Text is "week" or "term" or "month"
        );

    /// <summary>Each item's days. In "3, 5 and 9 March" the month comes last, in "March 3, 5 and 9" first.</summary>
    private IEnumerable<DayResult> OneByOne(List<DateWord[]> items)
    {
        var read = new DayResult?[items.Count];
        DateWord[] month = [];
        for (var at = items.Count - 1; at >= 0; at--)
        {
            read[at] = Item(WithYear(items[at], month), month);
            month = MonthOf(items[at]) ?? month;
        }

        month = [];
        for (var at = 0; at < items.Count; at++)
        {
            if (read[at] is null or DayResult.Refused && month.Length > 0)
            {
                read[at] = Item(items[at], month) ?? read[at];
            }

            month = MonthOf(items[at]) ?? month;
        }

        return read.Select(each => each ?? NotRead);
    }

    private DayResult? Item(DateWord[] item, DateWord[] month)
    {
        // Two bare numbers with a hyphen are a date in figures, or from one to the other.
        if (item is [{ Number: not null }, { Text: "-" }, { Number: not null }])
        {
            return month.Length > 0 ? Through(item, 1, month)
                : One(item, month, today) is DayResult.Days([var date])
                && One([item[0] with { Ordinal = item[0].Number, Number = null }], month, today)
                    is DayResult.Days([var first])
                    ? DayResult.No(new DayRefusal.Either(first, date))
                : NotRead;
        }

        var single = One(item, month, today);
        if (single is DayResult.Days)
        {
            return single;
        }

        for (var at = 1; at < item.Length - 1; at++)
        {
            if (IsThrough(item[at]) && Through(item, at, month) is { } range)
            {
                return range;
            }
        }

        return single;
    }

    private static bool IsThrough(DateWord word) => word.Text is "-" or "to" or "until";

    /// <summary>From what stands before a word to what stands behind it.</summary>
    private DayResult? Through(DateWord[] item, int at, DateWord[] month)
    {
        var left = item[..at];
        var right = item[(at + 1)..];
        if (left is [{ Text: "from" or "between" }, .. var from])
        {
            left = from;
        }

        if (IsMixed([left, right]))
        {
            return NotRead;
        }

        var last = MonthOf(right) ?? month;
        if (One(WithYear(left, last), last, today) is not DayResult.Days([var first]))
        {
            return null;
        }

        // Seen from the first: in "mon-fri" on a Wednesday the Friday is the one after that Monday.
        if (One(right, MonthOf(left) ?? month, first) is not DayResult.Days([var end]))
        {
            return null;
        }

        if (first > end && MonthOf(left) is not null && last.Length > 1)
        {
            first = first.PlusYears(-1);
        }

        var days = Period.DaysBetween(first, end);
        return days < 0 ? NotRead
            : days > LongestRange ? DayResult.No(new DayRefusal.FarApart(first, end))
            : new DayResult.Days([.. Enumerable.Range(0, days + 1).Select(first.PlusDays)]);
    }

    private DayResult? One(DateWord[] words, DateWord[] month, LocalDate from)
    {
        DateWord[] whole =
            month.Length > 0
            && words
                is [{ Figures: 1 or 2 } or { Ordinal: not null }]
                    or [{ Weekday: not null }, { Figures: 1 or 2 } or { Ordinal: not null }]
                ? [.. words, .. month]
                : words;
        return new DayForms(from, isBehind: false).Read(whole) ?? weeks.Read(whole);
    }

    /// <summary>The month of an item, with its year where that is said.</summary>
    private static DateWord[]? MonthOf(DateWord[] item)
    {
        var month = Array.FindLast(item, word => word.Month is not null);
        var year = Array.FindLast(item, word => word.Figures == 4);
        return month is null ? null
            : year is null ? [month]
            : [month, year];
    }

    /// <summary>With the year that is said behind a later day.</summary>
    private static DateWord[] WithYear(DateWord[] item, DateWord[] month) =>
        month is [_, var year] && MonthOf(item) is [_] && !Array.Exists(item, IsThrough)
            ? [.. item, year]
            : item;
}
