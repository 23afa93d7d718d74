using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>Days of a month: <c>4 December</c>, <c>4/12</c>, <c>the 30th</c>, and which year or month is meant.</summary>
/// <param name="today">The day on which it was typed.</param>
/// <param name="isBehind">Whether it has been.</param>
internal sealed class MonthDays(LocalDate today, bool isBehind)
{
    // 29 February may be eight years away, around 2100.
    private const int YearsAway = 8;

    /// <summary>Two figures that would be further ahead than this may as well be of the last century.</summary>
    private const int ShortYearsAhead = 10;

    /// <param name="words">The words without a weekday.</param>
    /// <param name="hasWeekday">Whether there was one, so that a number alone is a day of the month.</param>
    public DayResult? Read(DateWord[] words, bool hasWeekday)
    {
        if (words is [{ Ordinal: { } place }, .. var month] && IsMonthWords(month))
        {
            return month.Length == 0
                ? Alone(place)
                : OfMonth(month, of => Valid(of.Year, of.Month, place));
        }

        if (words is [{ Text: "this" or "next" }, { Text: "month" }, { Ordinal: { } of }])
        {
            return OfMonth(words[..2], month => Valid(month.Year, month.Month, of));
        }

        if (hasWeekday && words is [{ Number: { } number, Figures: 1 or 2 }])
        {
            return Alone(number);
        }

        return words switch
        {
            [{ Date: { } figures }] => InFigures(figures),
            [
                { Number: { } day, Figures: 1 or 2 },
                { Text: "-" },
                { Number: { } m, Figures: 1 or 2 },
            ] => InFigures(new FiguresDate(day, m, null)),
            [{ Figures: 4, Number: { } year }, { Month: { } m }, { } day]
                when DayOf(day) is { } d => InYear(year, m, d),
            [{ } day, { Month: { } m }, .. var year] when DayOf(day) is { } d => InYear(year, m, d),
            [{ Month: { } m }, { } day, .. var year] when DayOf(day) is { } d => InYear(year, m, d),
            _ => null,
        };
    }

    /// <summary>What a month has: <c>March</c>, <c>March 2027</c>, <c>this month</c>, <c>next month</c>, <c>month</c>.</summary>
    public DayResult? OfMonth(DateWord[] words, Func<YearMonth, LocalDate?> day)
    {
        var now = today.ToYearMonth();
        return words switch
        {
            [{ Text: "this" }, { Text: "month" }] => In(now, day),
            [{ Text: "next" }, { Text: "month" }] => In(now.PlusMonths(1), day),
            [{ Text: "last" }, { Text: "month" }] => In(now.PlusMonths(-1), day),
            [{ Text: "month" }] => InThe(now, day),
            [{ Month: { } month }] => InComing(month, day),
            [{ Month: { } month }, .. var year] when Year(year) is { } of => In(
                new YearMonth(of, month),
                day
            ),
            _ => null,
        };
    }

    public static LocalDate? LastOf(YearMonth month) =>
        month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);

    public static LocalDate? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2199
        && month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static bool IsMonthWords(DateWord[] words) =>
        words
            is []
                or [{ Text: "month" }]
                or [{ Text: "this" or "next" or "last" }, { Text: "month" }];

    /// <summary>A number that may be a day of a month, as an ordinal or not.</summary>
    private static int? DayOf(DateWord word) =>
        word.Ordinal ?? (word is { Figures: <= 2, Text: not ("a" or "an") } ? word.Number : null);

    private static DayResult In(YearMonth month, Func<YearMonth, LocalDate?> day) =>
        day(month) is { } there
            ? DayResult.Of(there)
            : DayResult.No(new DayRefusal.NoSuchDay(month.Month, month.Year));

    /// <summary>Of <c>the month</c>: this one, unless that has passed. Then it is asked.</summary>
    private DayResult InThe(YearMonth month, Func<YearMonth, LocalDate?> day) =>
        !isBehind
        && day(month) is { } passed
        && passed < today
        && day(month.PlusMonths(1)) is { } next
            ? DayResult.No(new DayRefusal.Either(passed, next))
            : In(month, day);

    /// <summary>Of March: this year's or next year's, whichever comes first.</summary>
    private DayResult InComing(int month, Func<YearMonth, LocalDate?> day)
    {
        var step = isBehind ? -1 : 1;
        for (var years = 0; years <= 1; years++)
        {
            var of = new YearMonth(today.Year + (years * step), month);
            if (day(of) is not { } there)
            {
                return DayResult.No(new DayRefusal.NoSuchDay(of.Month, of.Year));
            }

            if (isBehind ? there <= today : there >= today)
            {
                return DayResult.Of(there);
            }
        }

        return DayResult.No(new DayRefusal.NotRead());
    }

    /// <summary>The coming 30th, or the last. Where a month on the way has none, it is asked.</summary>
    private DayResult? Alone(int day)
    {
        if (day is < 1 or > 31)
        {
            return null;
        }

        var month = today.ToYearMonth();
        if (isBehind ? day > today.Day : day < today.Day)
        {
            month = month.PlusMonths(isBehind ? -1 : 1);
        }

        return In(month, of => Valid(of.Year, of.Month, day));
    }

    private DayResult InFigures(FiguresDate date)
    {
        if (
            date is { Month: > 12, Day: <= 12 }
            && InYear(date.Year, date.Day, date.Month) is DayResult.Days([var meant])
        )
        {
            return DayResult.No(new DayRefusal.MonthBeforeDay(meant));
        }

        return InYear(date.Year, date.Month, date.Day);
    }

    private DayResult? InYear(DateWord[] year, int month, int day) =>
        year.Length == 0 ? InYear((int?)null, month, day)
        : year is [{ Figures: 2, Number: { } two }] ? InYear(two, month, day)
        : Year(year) is { } full ? InYear(full, month, day)
        : null;

    private DayResult InYear(int? year, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return DayResult.No(new DayRefusal.NotRead());
        }

        if (year is not { } given)
        {
            return Nearest(month, day) is { } near
                ? DayResult.Of(near)
                : DayResult.No(new DayRefusal.NoSuchDay(month, today.Year));
        }

        var full = given < 100 ? given + (today.Year / 100 * 100) : given;
        return given < 100 && full > today.Year + ShortYearsAhead
                ? DayResult.No(new DayRefusal.ShortYear(day, month))
            : Valid(full, month, day) is { } valid ? DayResult.Of(valid)
            : DayResult.No(
                full is < 1900 or > 2199
                    ? new DayRefusal.NotRead()
                    : new DayRefusal.NoSuchDay(month, full)
            );
    }

    private LocalDate? Nearest(int month, int day)
    {
        for (var years = 0; years <= YearsAway; years++)
        {
            if (
                Valid(today.Year + (isBehind ? -years : years), month, day) is { } date
                && (isBehind ? date <= today : date >= today)
            )
            {
                return date;
            }
        }

        return null;
    }

    private int? Year(DateWord[] words) =>
        words switch
        {
            [{ Figures: 4, Number: >= 1900 and <= 2199 and { } year }] => year,
            [{ Text: "this" }, { Text: "year" }] => today.Year,
            [{ Text: "next" }, { Text: "year" }] => today.Year + 1,
            [{ Text: "last" }, { Text: "year" }] => today.Year - 1,
            _ => null,
        };
}
