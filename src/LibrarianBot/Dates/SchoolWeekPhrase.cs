using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>Which term is meant.</summary>
internal enum TermChoice
{
    /// <summary>The one with that number, or the first that has the week.</summary>
    Any,
    This,
    Next,
    Last,
}

/// <summary>A day at one end of a term.</summary>
internal enum TermEdge
{
    None,
    First,
    Last,
    NthWeekday,
    LastWeekday,
}

/// <summary>
/// What words say of weeks, terms and weekdays. Each is said once, in whatever order; anything else between them and it is
/// no such phrase.
/// </summary>
internal sealed record SchoolWeekPhrase
{
    private const int MostWeeks = 60;

    /// <summary>Of the term; in order.</summary>
    public IReadOnlyList<int> Weeks { get; private set; } = [];
    public bool IsLastWeek { get; private set; }

    /// <summary>0 for this week, 1 for the next.</summary>
    public IReadOnlyList<int> WeeksFromNow { get; private set; } = [];
    public int? Term { get; private set; }
    public int? Year { get; private set; }
    public TermChoice Which { get; private set; }
    public TermEdge Edge { get; private set; }

    /// <summary>Which of the term's Tuesdays, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>In order; none for all days of school.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekdays { get; private set; } = [];

    private bool _hasTerm;
    private bool _isOrdinalWeek;

    /// <summary>Null where the words say no week and no edge of a term.</summary>
    public static SchoolWeekPhrase? Read(IReadOnlyList<DateWord> words)
    {
        var phrase = new SchoolWeekPhrase();
        DateWord[] rest = [.. words];
        while (rest.Length > 0)
        {
            var taken = phrase.Take(rest);
            if (taken == 0)
            {
                return null;
            }

            rest = rest[taken..];
        }

        if (phrase is { IsLastWeek: true, _hasTerm: false, Edge: TermEdge.None })
        {
            (phrase.IsLastWeek, phrase.WeeksFromNow) = (false, [-1]);
        }

        return phrase.IsWhole() ? phrase : null;
    }

    private bool HasWeek => Weeks.Count > 0 || IsLastWeek || WeeksFromNow.Count > 0;

    private bool IsWhole() =>
        Edge != TermEdge.None
            ? _hasTerm && !HasWeek && (Edge < TermEdge.NthWeekday == (Weekdays.Count == 0))
            : HasWeek
                && (_hasTerm || !_isOrdinalWeek)
                && !(_hasTerm && WeeksFromNow.Count > 0)
                && (Year is null || _hasTerm);

    /// <summary>How many words it took; 0 where they don't fit.</summary>
    private int Take(DateWord[] words) =>
        words switch
        {
            [
                { Text: "," or "in" or "(" or ")" or ":" or "-" or "during" or "by" or "until" },
                ..,
            ] => 1,
            [{ Text: "all" or "any" or "every" or "each" or "weekdays" }, ..] => 1,
            [{ Text: "school" }, { Text: "day" }, ..] => 2,
            [{ Text: "day", FollowsFiller: false }, ..] when HasNothing() => 1,
            [{ Text: "term" }, ..]
            or [{ Text: "this" or "next" or "last" or "coming" }, { Text: "term" }, ..]
            or [{ Ordinal: not null }, { Text: "term" }, ..] => TakeTerm(words),
            [{ Text: "end" or "start" } edge, ..] => TakeEdge(
                edge.Text == "end" ? TermEdge.Last : TermEdge.First,
                1
            ),
            [{ Text: "last" }, { Text: "day" }, ..] => TakeEdge(TermEdge.Last, 2),
            [{ Ordinal: 1 }, { Text: "day" }, ..] => TakeEdge(TermEdge.First, 2),
            [{ Text: "last" }, { Weekday: { } day }, ..] => TakeNth(TermEdge.LastWeekday, 0, day),
            [{ Ordinal: { } place }, { Weekday: { } day }, ..] => TakeNth(
                TermEdge.NthWeekday,
                place,
                day
            ),
            [{ Weekday: not null }, ..] => TakeWeekdays(words),
            [{ Figures: 4, Number: >= 1900 and <= 2199 and { } year }, ..] when Year is null =>
                Take(year),
            _ => HasWeek ? 0 : TakeWeek(words),
        };

    private bool HasNothing() =>
        !_hasTerm && !HasWeek && Edge == TermEdge.None && Weekdays.Count == 0;

    private int Take(int year)
    {
        Year = year;
        return 1;
    }

    private int TakeTerm(DateWord[] words)
    {
        if (_hasTerm)
        {
            return 0;
        }

        _hasTerm = true;
        switch (words)
        {
            case [{ Text: "term" }, { Number: { } number, Figures: <= 2 }, ..]:
                Term = number;
                return 2;
            case [{ Text: "term" }, ..]:
                return 1;
            case [{ Ordinal: { } place }, ..]:
                Term = place;
                return 2;
            default:
                Which =
                    words[0].Text is "this" ? TermChoice.This
                    : words[0].Text is "last" ? TermChoice.Last
                    : TermChoice.Next;
                return 2;
        }
    }

    private int TakeEdge(TermEdge edge, int taken)
    {
        if (Edge != TermEdge.None)
        {
            return 0;
        }

        Edge = edge;
        return taken;
    }

    private int TakeNth(TermEdge edge, int place, IsoDayOfWeek day)
    {
        if (Weekdays.Count > 0)
        {
            return 0;
        }

        (Place, Weekdays) = (place, [day]);
        return TakeEdge(edge, 2);
    }

    private int TakeWeek(DateWord[] words)
    {
        switch (words)
        {
            case [{ Text: "this" }, { Text: "week", IsPlural: false }, ..]:
                return TakeFromNow(0, 1, 2);
            case [{ Text: "next" }, { Text: "week", IsPlural: false }, ..]:
                return TakeFromNow(1, 1, 2);
            case [{ Text: "next" }, { Number: > 0 and <= 10 and { } count }, { Text: "week" }, ..]:
                return TakeFromNow(1, count, 3);
            case [{ Text: "week" }, { Text: "after" }, { Text: "next" }, ..]:
                return TakeFromNow(2, 1, 3);
            case [{ Text: "last" }, { Text: "week" }, ..]:
                IsLastWeek = true;
                return 2;
            case [{ Ordinal: { } place }, { Text: "week" }, ..]:
                (Weeks, _isOrdinalWeek) = ([place], true);
                return 2;
            case [{ Text: "week" }, .. var numbers]:
                return TakeNumbers(numbers) is > 0 and var taken ? taken + 1 : 0;
            default:
                return 0;
        }
    }

    private int TakeFromNow(int first, int count, int taken)
    {
        WeeksFromNow = [.. Enumerable.Range(first, count)];
        return taken;
    }

    /// <summary><c>4-6</c>, <c>4, 5 and 7</c>, <c>5/6</c>, <c>5 and week 6</c>.</summary>
    private int TakeNumbers(DateWord[] words)
    {
        var weeks = new SortedSet<int>();
        if (words is [{ Date: { Year: null } both }, ..])
        {
            Weeks = [.. weeks.Append(both.Day).Append(both.Month).Order()];
            return 1;
        }

        var at = 0;
        int? from = null;
        while (at < words.Length && words[at] is { Number: { } number, Figures: <= 2 })
        {
            if (from is { } first && (number < first || number - first > MostWeeks))
            {
                return 0;
            }

            weeks.UnionWith(Enumerable.Range(from ?? number, number - (from ?? number) + 1));
            at++;
            var (next, isRange) = Joint(words[at..]);
            if (next == 0)
            {
                break;
            }

            from = isRange ? number : null;
            at += next;
        }

        Weeks = [.. weeks];
        return at;
    }

    /// <summary>What stands between two numbers of weeks: how many words, and whether it is from one to the other.</summary>
    private (int Taken, bool IsRange) Joint(DateWord[] words)
    {
        var taken = 0;
        var isRange = false;
        while (
            taken < words.Length && words[taken].Text is "," or "and" or "or" or "to" or "-" or "/"
        )
        {
            isRange |= words[taken].Text is "to" or "-";
            taken++;
        }

        // "Tuesday of week 5 and week 6" may mean either.
        if (taken < words.Length && words[taken].Text == "week" && Weekdays.Count == 0)
        {
            taken += taken > 0 ? 1 : 0;
        }

        return
            taken > 0 && taken < words.Length && words[taken] is { Number: not null, Figures: <= 2 }
            ? (taken, isRange)
            : (0, false);
    }

    /// <summary><c>mon-fri</c>, <c>Tues/Thurs</c>, <c>Mondays, Wednesdays and Fridays</c>.</summary>
    private int TakeWeekdays(DateWord[] words)
    {
        if (Weekdays.Count > 0)
        {
            return 0;
        }

        var (taken, days) = WeekdaysOf(words);
        Weekdays = days;
        return taken;
    }

    /// <summary>The weekdays at the beginning of the words, in order, and how many words they are; 0 where they are turned round.</summary>
    public static (int Taken, IReadOnlyList<IsoDayOfWeek> Days) WeekdaysOf(DateWord[] words)
    {
        var days = new SortedSet<IsoDayOfWeek>();
        var at = 0;
        IsoDayOfWeek? from = null;
        while (at < words.Length && words[at].Weekday is { } day)
        {
            if (from > day)
            {
                return (0, []);
            }

            for (var each = from ?? day; each <= day; each++)
            {
                days.Add(each);
            }

            at++;
            var joint = 0;
            var isRange = false;
            while (
                at + joint < words.Length
                && words[at + joint].Text is "," or "and" or "or" or "to" or "-" or "/"
            )
            {
                isRange |= words[at + joint].Text is "to" or "-";
                joint++;
            }

            if (joint == 0 || at + joint >= words.Length || words[at + joint].Weekday is null)
            {
                break;
            }

            from = isRange ? day : null;
            at += joint;
        }

        return (at, [.. days]);
    }
}
