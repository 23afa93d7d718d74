using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Dates;

public sealed class PastDayTests
{
    // A Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData("today", "2026-11-23")]
    [InlineData("yesterday", "2026-11-22")]
    [InlineData("4 Nov", "2026-11-04")]
    [InlineData("4/11", "2026-11-04")]
    [InlineData("23 November", "2026-11-23")]
    [InlineData("4 December", "2025-12-04")]
    [InlineData("29 Feb", "2024-02-29")]
    [InlineData("Friday 6 November", "2026-11-06")]
    [InlineData("Monday", "2026-11-23")]
    [InlineData("Friday", "2026-11-20")]
    [InlineData("on Tuesday", "2026-11-17")]
    [InlineData("last Friday", "2026-11-20")]
    [InlineData("last Monday", "2026-11-16")]
    [InlineData("3 days ago", "2026-11-20")]
    [InlineData("a week ago", "2026-11-16")]
    [InlineData("two months ago", "2026-09-23")]
    [InlineData("2025-03-12", "2025-03-12")]
    [InlineData("the 30th", "2026-10-30")]
    [InlineData("the 3rd", "2026-11-03")]
    [InlineData("the 4th of last month", "2026-10-04")]
    [InlineData("first Tuesday in March", "2026-03-03")]
    [InlineData("Tuesday last week", "2026-11-17")]
    public void What_has_been_is_the_last_such_day(string typed, string date) =>
        Assert.Equal(date, Read(typed));

    [Theory]
    [InlineData("tomorrow", "2026-11-24")]
    [InlineData("next Friday", "2026-12-04")]
    [InlineData("in two weeks", "2026-12-07")]
    [InlineData("Friday week", "2026-12-04")]
    [InlineData("4 December 2026", "2026-12-04")]
    [InlineData("Friday 4 December", "2026-12-04")]
    public void What_can_only_be_ahead_stays_ahead(string typed, string date) =>
        Assert.Equal(date, Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("last")]
    [InlineData("last week")]
    [InlineData("9999 years ago")]
    [InlineData("31 February")]
    [InlineData("ago")]
    public void What_is_no_date_is_refused(string typed) =>
        Assert.IsType<DayResult.Refused>(Past(typed, Today));

    [Property(MaxTest = 1000)]
    public void Any_day_of_the_last_year_is_read_back_without_its_year(ushort days, ushort earlier)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        var date = today.PlusDays(-(earlier % 365));

        foreach (var pattern in (string[])["d MMM", "MMMM d", "d/M", "dddd d MMMM"])
        {
            var typed = date.ToString(pattern, null);
            Assert.Equal(
                DayResultText.Of(DayResult.Of(date)),
                DayResultText.Of(Past(typed, today))
            );
        }
    }

    [Property(MaxTest = 1000)]
    public void Whatever_is_a_date_ahead_is_one_behind_too(string? typed, ushort days)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        Assert.True(
            new DayReader(today, []).Read(typed) is DayResult.Refused
                || Past(typed, today) is DayResult.Days
        );
    }

    private static DayResult Past(string? typed, LocalDate today) =>
        new DayReader(today, DayPhrases.Terms).ReadPast(typed);

    private static string Read(string typed) => DayResultText.Of(Past(typed, Today));
}
