using System.Globalization;
using System.Text.RegularExpressions;
using LibrarianBot.Features.Terms;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Reads one day, such as <c>8 March</c>; null where the text isn't one.</summary>
internal delegate LocalDate? OneDay(string text, LocalDate today);

/// <summary>
/// Reads several days as people type them: <c>next week</c>, <c>Mon–Fri of week 5</c>, <c>Tuesdays and Thursdays of weeks 4
/// to 6</c>, and what <see cref="DayLists"/> reads.
/// </summary>
internal sealed partial class DayWords(LocalDate today, TermCalendar calendar, OneDay oneDay)
{
    public DayReading Read(string typed)
    {
        var text = Tidy(typed);
        var match = Weeks().Match(text);
        if (!match.Success)
        {
            return new DayLists(oneDay).Read(text, today) is { Count: > 0 } days
                ? new DayReading.Days(days)
                : new DayReading.Unreadable();
        }

        if (Weekdays.Read(match.Groups["weekdays"].Value) is not { } weekdays)
        {
            return new DayReading.Unreadable();
        }

        var mondays = Mondays(match);
        return mondays is null
            ? new DayReading.NoSuchWeek(calendar.Terms.Count > 0)
            : new DayReading.Days([
                .. mondays
                    .SelectMany(week =>
                        weekdays
                            .Select(day => week.Monday.PlusDays(day - IsoDayOfWeek.Monday))
                            .Where(day => week.Term is null || IsIn(week.Term, day))
                    )
                    .Distinct()
                    .Order(),
            ]);
    }

    private List<(LocalDate Monday, SchoolTerm? Term)>? Mondays(Match match)
    {
        var monday = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        if (match.Groups["this"].Success)
        {
            return [(monday, null)];
        }

        if (match.Groups["next"].Success)
        {
            var count = match.Groups["count"].Value switch
            {
                "two" or "2" => 2,
                "three" or "3" => 3,
                _ => 1,
            };
            return
            [
                .. Enumerable
                    .Range(1, count)
                    .Select(week => (monday.PlusWeeks(week), (SchoolTerm?)null)),
            ];
        }

        return OfTerm(match);
    }

    private List<(LocalDate, SchoolTerm?)>? OfTerm(Match match)
    {
        var weeks = WeekNumbers(match.Groups["numbers"].Value);
        var number = match.Groups["term"].Success ? Number(match.Groups["term"].Value) : null;
        var term = calendar.Terms.FirstOrDefault(term =>
            (number is null || term.Number == number)
            && weeks.Count > 0
            && calendar.WeeksIn(term) >= weeks[^1]
            && MondayOf(term, weeks[^1]).PlusDays(4) >= today
        );
        return term is null ? null : [.. weeks.Select(week => (MondayOf(term, week), term))];
    }

    private LocalDate MondayOf(SchoolTerm term, int week) =>
        calendar.MondayOfWeekOne(term).PlusWeeks(week - 1);

    private static bool IsIn(SchoolTerm term, LocalDate day) =>
        term.FirstDay <= day && day <= term.LastDay;

    /// <summary>Of <c>4-6</c>, <c>4, 5 and 7</c>; in order.</summary>
    private static List<int> WeekNumbers(string text)
    {
        const int most = 60;
        var numbers = new SortedSet<int>();
        int? from = null;
        foreach (Match part in WeekParts().Matches(text))
        {
            if (Number(part.Groups["number"].Value) is not { } number)
            {
                continue;
            }

            var first = part.Groups["to"].Success && from is { } begun ? begun : number;
            numbers.UnionWith(Enumerable.Range(first, Math.Clamp(number - first + 1, 1, most)));
            from = number;
        }

        return [.. numbers];
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : null;

    private static string Tidy(string typed) =>
        Blanks().Replace(typed.Trim().ToLowerInvariant(), " ").Replace('–', '-').Replace('—', '-');

    [GeneratedRegex(@"\s+", RegexOptions.None, Patterns.SafetyNet)]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^(?<weekdays>[a-z ,&-]*?) ?\b(?:(?:of|in|on) )?(?:the )?(?:(?<this>this week)|(?<next>next (?:(?<count>two|three|[23]) weeks|week))|weeks? (?<numbers>[0-9]{1,2}(?: ?(?:-|to|and|&|,) ?(?:and )?(?:weeks? )?[0-9]{1,2}){0,9})(?:,? ?(?:(?:of|in) )?term (?<term>[0-9]))?)$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Weeks();

    [GeneratedRegex(
        @"(?<to>-|to)? ?(?:weeks? )?(?<number>[0-9]{1,2})",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex WeekParts();
}
