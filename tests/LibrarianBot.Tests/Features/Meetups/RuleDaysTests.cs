using FsCheck.Xunit;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

public sealed class RuleDaysTests
{
    private static readonly LocalDate Cup = new(2027, 11, 2);
    private static readonly TermCalendar Victoria = new(
        PublishedTerms.Of("AU-VIC"),
        WeekOne.HoldsFirstDay
    );

    [Fact]
    public void Week_five_Wednesday_gives_a_day_in_each_term()
    {
        var days = Of(new MeetupRule(1, 1, default)).From(new LocalDate(2026, 11, 23)).Take(4);

        Assert.Equal(
            [new(2027, 2, 24), new(2027, 5, 12), new(2027, 8, 11), new(2027, 11, 3)],
            days.Select(occurrence => occurrence.Day)
        );
        Assert.Equal([0, 1, 2, 3], days.Select(occurrence => occurrence.Turn));
        Assert.Equal("the day after Melbourne Cup Day", days.Last().Neighbour);
    }

    [Fact]
    public void A_closed_day_is_named_with_open_days_near_it()
    {
        var rule = new MeetupRule(1, 1, default) { Weekday = IsoDayOfWeek.Tuesday };
        var days = Of(rule);

        var fourth = days.From(new LocalDate(2027, 9, 20)).First();

        Assert.Equal((Cup, "Melbourne Cup Day"), (fourth.Day, fourth.Clash));
        Assert.Equal(
            [new(2027, 11, 1), new(2027, 11, 3), new(2027, 10, 26), new(2027, 11, 9)],
            days.Alternatives(fourth.Term, fourth.Day)
        );
    }

    [Theory]
    [InlineData(11, IsoDayOfWeek.Wednesday, "2027-03-24", "Term 1 has only 9 weeks")]
    [InlineData(9, IsoDayOfWeek.Friday, "2027-03-19", "Term 1 ends on Thursday 25 March")]
    [InlineData(1, IsoDayOfWeek.Monday, "2027-02-01", "Term 1 begins on Thursday 28 January")]
    public void A_term_without_that_day_gives_the_nearest_and_says_why(
        int week,
        IsoDayOfWeek weekday,
        string day,
        string why
    )
    {
        var rule = new MeetupRule(1, 1, default) { Week = week, Weekday = weekday };

        var first = Of(rule).From(new LocalDate(2027, 1, 1)).First();

        Assert.Equal((day, why), ($"{first.Day:uuuu-MM-dd}", first.MovedWhy));
    }

    /// <summary>Both are in the second-last week of the term before; the third is told long before.</summary>
    [Theory]
    [InlineData(1, 21, "2026-12-07")]
    [InlineData(2, 21, "2027-03-15")]
    [InlineData(2, 84, "2027-02-10")]
    public void The_coordinator_hears_of_it_while_schools_are_at_work(
        int number,
        int leadDays,
        string day
    )
    {
        var days = Of(new MeetupRule(1, 1, default) { LeadDays = leadDays });
        var term = Victoria.Terms.Single(term => term.Year == 2027 && term.Number == number);

        Assert.Equal(day, $"{days.ProposedOn(days.In(term)!):uuuu-MM-dd}");
    }

    [Fact]
    public void Where_the_term_before_is_not_known_it_is_four_weeks_before_its_own()
    {
        var rule = new MeetupRule(1, 1, default);
        var first = Victoria.Terms[0];
        var days = new RuleDays(rule, new TermCalendar([first], WeekOne.HoldsFirstDay), Closed);

        Assert.Equal(first.FirstDay.PlusWeeks(-4), days.ProposedOn(days.In(first)!));
    }

    [Property(MaxTest = 300)]
    public static bool Every_term_of_every_calendar_gives_one_day_within_it(
        byte week,
        byte weekday,
        bool whole
    )
    {
        var rule = new MeetupRule(1, 1, default)
        {
            Week = 1 + (week % MeetupRule.LastWeek),
            Weekday = (IsoDayOfWeek)(1 + (weekday % 5)),
        };
        return PublishedTerms.Codes.All(code =>
        {
            var calendar = new TermCalendar(
                PublishedTerms.Of(code),
                whole ? WeekOne.FirstWholeWeek : WeekOne.HoldsFirstDay
            );
            var days = new RuleDays(rule, calendar, Closed).From(LocalDate.MinIsoValue).ToList();
            return days.Count == calendar.Terms.Count
                && days.All(one =>
                    one.Term.FirstDay <= one.Day
                    && one.Day <= one.Term.LastDay
                    && one.Day.DayOfWeek == rule.Weekday
                    && (one.MovedWhy is null) == (calendar.WeekOf(one.Term, one.Day) == rule.Week)
                );
        });
    }

    private static ClosedDays Closed =>
        new(new Dictionary<LocalDate, string?> { [Cup] = "Melbourne Cup Day" }, _ => null);

    private static RuleDays Of(MeetupRule rule) => new(rule, Victoria, Closed);
}
