using LibrarianBot.Interactions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace LibrarianBot.Tests.Dates;

public sealed class DayTests
{
    // A Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);

    public static TheoryData<string, string, string> Phrases()
    {
        var phrases = new TheoryData<string, string, string>();
        var today = "";
        foreach (var line in DayPhrases.All.Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                today = line[^10..];
            }
            else
            {
                var at = line.LastIndexOf('=');
                phrases.Add(today, line[..(at - 1)], line[(at + 2)..]);
            }
        }

        return phrases;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void What_people_type_is_read_as_they_mean_it_or_asked(
        string today,
        string typed,
        string expected
    ) => Assert.Equal(expected, Said(typed, LocalDatePattern.Iso.Parse(today).Value));

    [Fact]
    public void There_are_enough_phrases() => Assert.True(Phrases().Count >= 150);

    [Theory]
    [InlineData("Wed week 5")]
    [InlineData("end of term")]
    [InlineData("T2W3 Thu")]
    public void Without_terms_a_week_of_term_is_not_guessed(string typed) =>
        Assert.Equal(DayResult.No(new DayRefusal.NoTerms()), new DayReader(Today, []).Read(typed));

    [Theory]
    [InlineData("week 5 wed", true)]
    [InlineData("T2W3", true)]
    [InlineData("W5/6 Tues", true)]
    [InlineData("last week of term", true)]
    [InlineData("Friday week", false)]
    [InlineData("in two weeks", false)]
    [InlineData("next week", false)]
    [InlineData("4 December", false)]
    public void Terms_are_needed_only_where_they_are_spoken_of(string typed, bool speaks) =>
        Assert.Equal(speaks, DayReader.SpeaksOfTerms(typed));

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
        "the 4th of Febuary",
        "I couldn't read *the 4th of Febuary* as a date. Try *4th February*, *3 Dec* or *in two weeks*."
    )]
    [InlineData(
        "frist Tuesday in March",
        "I couldn't read *frist Tuesday in March* as a date. Try *first Tuesday in March*, *3 Dec* or *in two weeks*."
    )]
    [InlineData("30", "I couldn't read *30* as a date. Try *the 30th*, *3 Dec* or *in two weeks*.")]
    [InlineData(
        "*@everyone*",
        "I couldn't read *\\*@\u200beveryone\\** as a date. Try *Friday*, *3 Dec* or *in two weeks*."
    )]
    [InlineData(
        "Thursday 4 December",
        "4 December 2026 is a Friday, not a Thursday. Give one of the two."
    )]
    [InlineData("12/25", "I read the day before the month. Did you mean *25 December 2026*?")]
    [InlineData(
        "the 31st of this month",
        "November 2026 has no such day; its last is Monday 30 November. Check the day and the month."
    )]
    [InlineData(
        "the 1st of the month",
        "*the 1st of the month* may be *Sunday 1 November 2026* or *Tuesday 1 December 2026*. Give one of the two."
    )]
    [InlineData("4/12/99", "Which year? Write it with four figures, for example *4/12/2027*.")]
    [InlineData(
        "next week",
        "*next week* is more than one day, Monday 30 November 2026 to Friday 4 December 2026. Say which, for example *30 November 2026*."
    )]
    public void A_refusal_says_what_may_have_been_meant(string typed, string sentence)
    {
        var refused = Assert.IsType<DayResult.Refused>(Reader(Today).Read(typed));

        Assert.Equal(sentence, DayRefusalView.Said(refused.Why, typed, Reader(Today)));
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("friday", 3)]
    [InlineData("4", 15)]
    [InlineData("4 d", 2)]
    [InlineData("next", 7)]
    [InlineData("in two", 5)]
    [InlineData("thrusday", 1)]
    [InlineData("the 1st of the month", 2)]
    [InlineData("week 5", 5)]
    [InlineData("week 5 w", 1)]
    [InlineData("zebra", 0)]
    public void Typing_offers_days(string typed, int count) =>
        Assert.Equal(count, DaySuggestions.For(typed, Reader(Today)).Count);

    [Fact]
    public void What_is_offered_says_its_weekday_and_year() =>
        Assert.Equal(
            [new DaySuggestion("Friday 4 December 2026 (in 11 days)", "2026-12-04")],
            DaySuggestions.For("friday w", Reader(Today))
        );

    private static DayReader Reader(LocalDate today) => new(today, DayPhrases.Terms);

    private static string Said(string typed, LocalDate today) =>
        DayResultText.Of(Reader(today).Read(typed));
}
