using FsCheck.Xunit;
using LibrarianBot.Discord.Commands;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class PastDateTests
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
    public void What_has_been_is_the_last_such_day(string typed, string date) =>
        Assert.Equal(date, Read(typed));

    [Theory]
    [InlineData("tomorrow", "2026-11-24")]
    [InlineData("next Friday", "2026-12-04")]
    [InlineData("in two weeks", "2026-12-07")]
    [InlineData("Friday week", "2026-12-04")]
    [InlineData("4 December 2026", "2026-12-04")]
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
        Assert.False(PlainDate.TryParsePast(typed, Today, out _));

    [Property(MaxTest = 1000)]
    public void Any_day_of_the_last_year_is_read_back_without_its_year(ushort days, ushort earlier)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        var date = today.PlusDays(-(earlier % 365));

        foreach (var pattern in (string[])["d MMM", "MMMM d", "d/M", "dddd d MMMM"])
        {
            var typed = date.ToString(pattern, null);
            Assert.True(PlainDate.TryParsePast(typed, today, out var read), typed);
            Assert.Equal(date, read);
        }
    }

    [Property(MaxTest = 1000)]
    public void Whatever_is_a_date_ahead_is_one_behind_too(string? typed, ushort days)
    {
        var today = new LocalDate(2000, 1, 1).PlusDays(days);
        Assert.True(
            !PlainDate.TryParse(typed, today, out _) || PlainDate.TryParsePast(typed, today, out _)
        );
    }

    private static string Read(string typed)
    {
        Assert.True(PlainDate.TryParsePast(typed, Today, out var date));
        return LocalDatePattern.Iso.Format(date);
    }
}
