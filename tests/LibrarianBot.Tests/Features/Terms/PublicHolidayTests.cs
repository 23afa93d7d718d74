using LibrarianBot.Features.Terms.Holidays;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms;

public sealed class PublicHolidayTests
{
    /// <summary>The place in the table, and a calendar of it.</summary>
    private static readonly (string Place, string Calendar)[] Places =
    [
        ("AU-ACT", "AU-ACT"),
        ("AU-NSW", "AU-NSW-EAST"),
        ("AU-NT", "AU-NT"),
        ("AU-QLD", "AU-QLD"),
        ("AU-SA", "AU-SA"),
        ("AU-TAS", "AU-TAS"),
        ("AU-VIC", "AU-VIC"),
        ("AU-WA", "AU-WA"),
        ("NZ", "NZ"),
    ];

    [Fact]
    public void The_weekdays_off_of_2026_and_2027_are_those_that_another_program_finds()
    {
        // tests/interop/holidays.test.js holds the same table against date-holidays.
        var expected = File.ReadAllLines(
            Path.Combine(AppContext.BaseDirectory, "Features/Terms/closed-weekdays.csv")
        )[1..];

        var found =
            from place in Places
            from year in (int[])[2026, 2027]
            from day in PublicHolidays.In(place.Calendar, year)
            where day.Key.DayOfWeek < IsoDayOfWeek.Saturday
            select $"{place.Place},{LocalDatePattern.Iso.Format(day.Key)},{day.Value}";

        Assert.Equal(expected, found, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(2035, 3, 25)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_when_the_church_keeps_it(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), HolidayDays.EasterSunday(year));

    [Fact]
    public void What_nobody_has_announced_yet_is_said_to_be_unknown()
    {
        Assert.Empty(PublicHolidays.UnknownIn("AU-VIC", 2026));
        Assert.Equal(
            ["Friday before the AFL Grand Final"],
            PublicHolidays.UnknownIn("AU-VIC", 2027),
            StringComparer.Ordinal
        );
        Assert.Empty(PublicHolidays.UnknownIn("AU-WA", 2027));
        Assert.Equal(
            ["Labour Day", "Western Australia Day", "King's Birthday", "Show Day"],
            PublicHolidays.UnknownIn("AU-WA", 2028),
            StringComparer.Ordinal
        );
        Assert.Equal(["Matariki"], PublicHolidays.UnknownIn("NZ", 2036), StringComparer.Ordinal);
    }

    [Fact]
    public void Melbourne_Cup_Day_is_Victorias_alone()
    {
        var cup = new LocalDate(2026, 11, 3);

        Assert.Equal("Melbourne Cup Day", PublicHolidays.Finder("AU-VIC")(cup));
        Assert.Null(PublicHolidays.Finder("AU-TAS")(cup));
        Assert.Null(PublicHolidays.Finder("own")(cup));
        Assert.Null(PublicHolidays.Finder(null)(cup));
    }
}
