using LibrarianBot.Discord.Commands;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class PlainDateTests
{
    // A Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData("30 Sep", "2027-09-30")]
    [InlineData("30 September 2027", "2027-09-30")]
    [InlineData("30th of September, 2027", "2027-09-30")]
    [InlineData("Friday", "2026-11-27")]
    [InlineData("this Friday", "2026-11-27")]
    [InlineData("Monday", "2026-11-23")]
    [InlineData("next Friday", "2026-12-04")]
    [InlineData("next Monday", "2026-11-30")]
    [InlineData("Friday week", "2026-12-04")]
    [InlineData("Friday fortnight", "2026-12-11")]
    [InlineData("tomorrow", "2026-11-24")]
    [InlineData(" TODAY ", "2026-11-23")]
    [InlineData("the day after tomorrow", "2026-11-25")]
    [InlineData("in two weeks", "2026-12-07")]
    [InlineData("in two weeks' time", "2026-12-07")]
    [InlineData("in a fortnight", "2026-12-07")]
    [InlineData("in 10 days", "2026-12-03")]
    [InlineData("3 weeks from today", "2026-12-14")]
    [InlineData("2026-12-04", "2026-12-04")]
    [InlineData("4/12/2026", "2026-12-04")]
    [InlineData("4/12/26", "2026-12-04")]
    [InlineData("4.12.2026", "2026-12-04")]
    [InlineData("4/12", "2026-12-04")]
    [InlineData("23/11", "2026-11-23")]
    [InlineData("22/11", "2027-11-22")]
    [InlineData("4 Dec", "2026-12-04")]
    [InlineData("4th Dec.", "2026-12-04")]
    [InlineData("Dec 4", "2026-12-04")]
    [InlineData("4dec", "2026-12-04")]
    [InlineData("Friday 4 December", "2026-12-04")]
    [InlineData("Fri, 4/12", "2026-12-04")]
    [InlineData("29 Feb", "2028-02-29")]
    [InlineData("1 Sept 2025", "2025-09-01")]
    public void People_write_dates_in_many_ways(string text, string date)
    {
        Assert.True(PlainDate.TryParse(text, Today, out var read));
        Assert.Equal(date, LocalDatePattern.Iso.Format(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("12/25")]
    [InlineData("31 November")]
    [InlineData("29 Feb 2027")]
    [InlineData("Thursday 4 December")]
    [InlineData("in 99999 days")]
    [InlineData("Friday Friday")]
    [InlineData("4 4 4")]
    public void What_is_no_date_is_refused(string text) =>
        Assert.False(PlainDate.TryParse(text, Today, out _));

    [Theory]
    [InlineData(
        "thrusday",
        "I couldn't read *thrusday* as a date. Try *Thursday*, *3 Dec* or *in two weeks*."
    )]
    [InlineData(
        "30 Setpember",
        "I couldn't read *30 Setpember* as a date. Try *30 September*, *3 Dec* or *in two weeks*."
    )]
    [InlineData(
        "*@everyone*",
        "I couldn't read *\\*@\u200beveryone\\** as a date. Try *Friday*, *3 Dec* or *in two weeks*."
    )]
    [InlineData(
        "Thursday 4 December",
        "4 December 2026 is a Friday, not a Thursday. Give one of the two."
    )]
    public void A_refusal_says_what_may_have_been_meant(string text, string sentence) =>
        Assert.Equal(sentence, PlainDate.Refusal(text, Today));

    [Theory]
    [InlineData("", 10)]
    [InlineData("friday", 3)]
    [InlineData("4", 16)]
    [InlineData("4 d", 2)]
    [InlineData("next", 7)]
    [InlineData("in two", 4)]
    [InlineData("thrusday", 1)]
    [InlineData("zebra", 0)]
    public void Typing_offers_dates(string typed, int count) =>
        Assert.Equal(count, DateSuggestions.For(typed, Today).Count);
}
