using LibrarianBot.Features;
using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms;

/// <summary>
/// "Wednesday of week 5, 3:45 pm", by another way than the program's: the file read anew, the days walked one by one,
/// the clocks those of the operating system.
/// </summary>
public sealed class WeekFiveTests
{
    private static readonly TimeOnly QuarterToFour = new(15, 45);

    public static TheoryData<string, string> CalendarsAndClocks =>
        new()
        {
            { "AU-ACT", "Australia/Sydney" },
            { "AU-NSW-EAST", "Australia/Sydney" },
            { "AU-NSW-EAST", "Australia/Lord_Howe" },
            { "AU-NSW-WEST", "Australia/Broken_Hill" },
            { "AU-NT", "Australia/Darwin" },
            { "AU-QLD", "Australia/Brisbane" },
            { "AU-SA", "Australia/Adelaide" },
            { "AU-TAS", "Australia/Hobart" },
            { "AU-VIC", "Australia/Melbourne" },
            { "AU-WA", "Australia/Perth" },
            { "AU-WA", "Australia/Eucla" },
            { "NZ", "Pacific/Auckland" },
            { "NZ", "Pacific/Chatham" },
        };

    [Theory]
    [MemberData(nameof(CalendarsAndClocks))]
    public void It_stays_at_a_quarter_to_four_through_both_changes_of_the_clock(
        string calendar,
        string zone
    ) => Compare(calendar, zone, WeekOne.HoldsFirstDay);

    [Theory]
    [MemberData(nameof(CalendarsAndClocks))]
    public void So_it_does_when_the_first_whole_week_is_week_one(string calendar, string zone) =>
        Compare(calendar, zone, WeekOne.FirstWholeWeek);

    private static void Compare(string calendar, string zone, WeekOne weekOne)
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var expected = TermsInFile(calendar)
            .Select(term => FifthWednesday(term.First, term.Last, weekOne))
            .Select(day => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(QuarterToFour), clock))
            .ToList();

        var terms = new TermCalendar(
            PublishedTerms.Of(calendar).Where(term => term.Year is 2026 or 2027),
            weekOne
        );
        var found = terms
            .Terms.Select(term => terms.DayIn(term, 5, IsoDayOfWeek.Wednesday)!.Value)
            .Select(day =>
                LocalTimes
                    .At(day + new LocalTime(15, 45), DateTimeZoneProviders.Tzdb[zone])
                    .ToDateTimeUtc()
            )
            .ToList();

        Assert.Equal(8, expected.Count);
        Assert.Equal(expected, found);
        Assert.All(
            found,
            moment =>
                Assert.Equal(
                    QuarterToFour,
                    TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(moment, clock))
                )
        );
    }

    /// <summary>Walks from the students' first day, one day after the other, and counts the Mondays.</summary>
    private static DateOnly FifthWednesday(DateOnly first, DateOnly last, WeekOne weekOne)
    {
        var week = weekOne == WeekOne.FirstWholeWeek && first.DayOfWeek != DayOfWeek.Monday ? 0 : 1;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            week += day != first && day.DayOfWeek == DayOfWeek.Monday ? 1 : 0;
            if (week == 5 && day.DayOfWeek == DayOfWeek.Wednesday)
            {
                return day;
            }
        }

        throw new InvalidOperationException("The term is too short.");
    }

    private static IEnumerable<(DateOnly First, DateOnly Last)> TermsInFile(string calendar)
    {
        var lines = File.ReadLines(
            Path.Combine(AppContext.BaseDirectory, "Features/Terms/term-dates.csv")
        );
        return from line in lines
            where
                line.StartsWith($"{calendar},2026,", StringComparison.Ordinal)
                || line.StartsWith($"{calendar},2027,", StringComparison.Ordinal)
            let fields = line.Split(',')
            select (Day(fields[3]), Day(fields[4]));
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
