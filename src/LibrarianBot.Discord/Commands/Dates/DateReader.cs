using NodaTime;

namespace LibrarianBot.Discord.Commands;

/// <summary>Makes a date of words. Each form has its method; null means that the words are not of that form.</summary>
internal static class DateReader
{
    // 29 February may be eight years away, around 2100.
    private const int YearsAhead = 8;

    public static LocalDate? Read(ReadOnlySpan<string> words, LocalDate today) =>
        Named(words, today)
        ?? Counted(words, today)
        ?? OnWeekday(words, today)
        ?? OnDay(words, today);

    private static LocalDate? Named(ReadOnlySpan<string> words, LocalDate today) =>
        words switch
        {
            ["today"] or ["tonight"] => today,
            ["tomorrow"] or ["tmrw"] or ["tomoz"] => today.PlusDays(1),
            ["yesterday"] => today.PlusDays(-1),
            ["day", "after", "tomorrow"] => today.PlusDays(2),
            _ => null,
        };

    private static LocalDate? Counted(ReadOnlySpan<string> words, LocalDate today)
    {
        if (words is ["in", ..])
        {
            words = words[1..];
        }

        var unit = words switch
        {
            [_, var named] => named,
            [_, var named, "time" or "away"] => named,
            // The s of "two weeks' time" stands alone when the apostrophe is before it.
            [_, var named, "s", "time"] => named,
            [_, var named, "from", "now" or "today"] => named,
            _ => null,
        };
        return unit is not null && DateWords.Number(words[0]) is { } count
            ? After(today, count, unit)
            : null;
    }

    private static LocalDate? After(LocalDate today, int count, string unit) =>
        unit switch
        {
            "day" or "days" when count <= 3660 => today.PlusDays(count),
            "week" or "weeks" when count <= 522 => today.PlusWeeks(count),
            "fortnight" or "fortnights" when count <= 261 => today.PlusWeeks(2 * count),
            "month" or "months" when count <= 120 => today.PlusMonths(count),
            "year" or "years" when count <= 10 => today.PlusYears(count),
            _ => null,
        };

    private static LocalDate? OnWeekday(ReadOnlySpan<string> words, LocalDate today)
    {
        switch (words)
        {
            case ["next", var name] when DateWords.Weekday(name) is { } day:
                var monday = today.Next(IsoDayOfWeek.Monday);
                return monday.PlusDays(day - IsoDayOfWeek.Monday);
            case [var name, .. var rest] when DateWords.Weekday(name) is { } day:
                var coming = today.PlusDays(-1).Next(day);
                return rest switch
                {
                    [] => coming,
                    ["week"] => coming.PlusWeeks(1),
                    ["fortnight"] => coming.PlusWeeks(2),
                    _ => OnDay(rest, today) is { } date && date.DayOfWeek == day ? date : null,
                };
            default:
                return null;
        }
    }

    private static LocalDate? OnDay(ReadOnlySpan<string> words, LocalDate today)
    {
        if (words is [var figures])
        {
            return InFigures(figures, today);
        }

        if (words is not ([_, _] or [_, _, _]))
        {
            return null;
        }

        var (month, day) = DateWords.Month(words[0]) is { } first
            ? (first, Digits(words[1], 2))
            : (DateWords.Month(words[1]), Digits(words[0], 2));
        if (month is null || day is null)
        {
            return null;
        }

        return words.Length == 2
            ? Coming(month.Value, day.Value, today)
            : InYear(words[2], month.Value, day.Value);
    }

    private static LocalDate? InFigures(string figures, LocalDate today)
    {
        var parts = figures.Split('/', '-', '.');
        return parts switch
        {
            [{ Length: 4 } year, var month, var day]
                when Digits(month, 2) is { } m && Digits(day, 2) is { } d => InYear(year, m, d),
            [var day, var month, var year]
                when Digits(month, 2) is { } m && Digits(day, 2) is { } d => InYear(year, m, d),
            [var day, var month] when Digits(month, 2) is { } m && Digits(day, 2) is { } d =>
                Coming(m, d, today),
            _ => null,
        };
    }

    private static LocalDate? InYear(string text, int month, int day) =>
        text.Length is 2 or 4 && Digits(text, 4) is { } year
            ? Valid(text.Length == 2 ? 2000 + year : year, month, day)
            : null;

    private static LocalDate? Coming(int month, int day, LocalDate today)
    {
        for (var year = today.Year; year <= today.Year + YearsAhead; year++)
        {
            if (Valid(year, month, day) is { } date && date >= today)
            {
                return date;
            }
        }

        return null;
    }

    private static LocalDate? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2199
        && month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int? Digits(string text, int most) =>
        text.Length >= 1 && text.Length <= most && text.All(char.IsAsciiDigit)
            ? int.Parse(text)
            : null;
}
