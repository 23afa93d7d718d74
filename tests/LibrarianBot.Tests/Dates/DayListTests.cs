using NodaTime;
using NodaTime.Text;
using Xunit;

namespace LibrarianBot.Tests.Dates;

public sealed class DayListTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Today = new(2027, 2, 10);

    [Theory]
    [InlineData("next week", "02-15 02-16 02-17 02-18 02-19")]
    [InlineData("this week", "02-08 02-09 02-10 02-11 02-12")]
    [InlineData("Mon–Fri of week 5", "02-22 02-23 02-24 02-25 02-26")]
    [InlineData("week 5", "02-22 02-23 02-24 02-25 02-26")]
    [InlineData("Tue to Thu of week 5", "02-23 02-24 02-25")]
    [InlineData("Tuesday and Thursday in week 5", "02-23 02-25")]
    [InlineData("Tuesdays & Thursdays of weeks 5 to 6", "02-23 02-25 03-02 03-04")]
    [InlineData("Wednesdays of weeks 4, 5 and 7", "02-17 02-24 03-10")]
    [InlineData("Wed of week 2", "04-21")]
    [InlineData("Wed of week 3 of term 2", "04-28")]
    [InlineData("Weds next week", "02-17")]
    [InlineData("Mon and Wed of the next two weeks", "02-15 02-17 02-22 02-24")]
    [InlineData("8 to 10 March", "03-08 03-09 03-10")]
    [InlineData("8-10 March", "03-08 03-09 03-10")]
    [InlineData("from 30 March until 1 April", "03-30 03-31 04-01")]
    [InlineData("3, 5 and 9 March", "03-03 03-05 03-09")]
    [InlineData("Tue 2 March; Thu 4 March", "03-02 03-04")]
    [InlineData("Mon 1 - Tue 2 March", "03-01 03-02")]
    [InlineData("mon-fri", "02-15 02-16 02-17 02-18 02-19")]
    [InlineData("tomorrow, Friday week", "02-11 02-19")]
    [InlineData("2027-03-03", "03-03")]
    [InlineData("2027-03-03 to 2027-03-05", "03-03 03-04 03-05")]
    [InlineData("week 5 wed", "02-24")]
    [InlineData("weeks 5-6 Tues and Thurs", "02-23 02-25 03-02 03-04")]
    [InlineData("W5/6 Tues", "02-23 03-02")]
    [InlineData("week 5 and week 6, Tuesdays", "02-23 03-02")]
    [InlineData("Tues/Thurs next week", "02-16 02-18")]
    [InlineData("Tues or Thurs of week 5", "02-23 02-25")]
    [InlineData("Term 2 week 3", "04-26 04-27 04-28 04-29 04-30")]
    [InlineData("T2W3", "04-26 04-27 04-28 04-29 04-30")]
    [InlineData("T2W3-4 Mon/Tue", "04-26 04-27 05-03 05-04")]
    [InlineData("Tues week 5, Thurs week 6", "02-23 03-04")]
    [InlineData("Wed week 5 to Fri week 5", "02-24 02-25 02-26")]
    [InlineData("any day next week", "02-15 02-16 02-17 02-18 02-19")]
    [InlineData("8–10 March", "03-08 03-09 03-10")]
    [InlineData("March 8-10", "03-08 03-09 03-10")]
    [InlineData("March 3, 5 and 9", "03-03 03-05 03-09")]
    [InlineData("3rd, 5th & 9th of March", "03-03 03-05 03-09")]
    [InlineData("between 8 and 10 March", "03-08 03-09 03-10")]
    [InlineData("8-10 and 15 March", "03-08 03-09 03-10 03-15")]
    [InlineData("3/3, 5/3\n9/3", "03-03 03-05 03-09")]
    [InlineData("Tue 2 and Thu 4 March", "03-02 03-04")]
    [InlineData("Wednesdays in February", "02-10 02-17 02-24")]
    [InlineData("weeks 5-5 Tues", "02-23")]
    [InlineData("Tuesdays in March", "03-02 03-09 03-16 03-23 03-30")]
    [InlineData("30 Dec to 2 Jan 2028", "12-30 12-31 01-01 01-02")]
    [InlineData("end of term", "03-25")]
    public void Days_are_read_as_people_type_them(string typed, string days) =>
        Assert.Equal(days, Said(Read(typed)));

    [Theory]
    [InlineData("")]
    [InlineData("whenever")]
    [InlineData("blurb of week 5")]
    [InlineData("Fri to Mon of week 5")]
    [InlineData("10 to 8 March 2027")]
    [InlineData("1 January to 31 December")]
    [InlineData("3, 5 and 39 March")]
    [InlineData("3, 5 and 9")]
    [InlineData("8-10")]
    [InlineData("Tue 2 and Fri 4 March")]
    [InlineData("Tuesday 2 March and Thursday")]
    [InlineData("Tues, Thurs of week 5 and Mon of week 6")]
    [InlineData("Tues of week 5 and week 6")]
    [InlineData("Mon and Friday week")]
    [InlineData("9 March 2028 and 5 March")]
    public void What_is_not_days_is_not_guessed(string typed) =>
        Assert.IsType<DayResult.Refused>(Read(typed));

    [Theory]
    [InlineData("week 0")]
    [InlineData("week 30")]
    [InlineData("week 5 of term 7")]
    public void A_week_that_no_term_has_is_not_guessed(string typed) =>
        Assert.Equal(DayResult.No(new DayRefusal.NoSuchWeek()), Read(typed));

    [Fact]
    public void A_week_that_has_passed_is_the_one_of_the_next_term() =>
        Assert.Equal("04-12 04-13 04-14 04-15 04-16", Said(Read("week 1")));

    [Theory]
    [InlineData("-")]
    [InlineData(",,,")]
    [InlineData("weeks 1-99, 2-99, 3-99")]
    [InlineData("to to to")]
    [InlineData("next next week week 5 5 5")]
    [InlineData("\u202e")]
    public void Rubbish_is_refused_and_nothing_breaks(string typed) =>
        Assert.IsType<DayResult.Refused>(Read(typed));

    [Fact]
    public void Four_thousand_characters_are_refused_quickly() =>
        Assert.IsType<DayResult.Refused>(Read(string.Concat(Enumerable.Repeat("mon-", 1000))));

    private static DayResult Read(string typed) =>
        new DayReader(Today, DayPhrases.Terms).ReadSeveral(typed);

    private static string Said(DayResult reading) =>
        reading is DayResult.Days(var all)
            ? string.Join(
                ' ',
                all.Select(LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format)
            )
            : $"{reading}";
}
