using Xunit;
using static LibrarianBot.Tests.Features.Terms.TermNetwork;

namespace LibrarianBot.Tests.Features.Terms;

public sealed class ClosedDayTests
{
    [Fact]
    public async Task A_student_free_day_is_added_listed_and_taken_back()
    {
        await using var network = await VictoriaAsync();

        var added = await network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "4 December"),
            ("reason", "student-free day")
        );
        var shown = await network.Aroha.TypeAsync("terms show");
        var listed = await network.Aroha.TypeAsync("terms closed list");
        var removed = await network.Coordinator.TypeAsync(
            "terms closed remove",
            ("day", "4 December")
        );
        var again = await network.Coordinator.TypeAsync(
            "terms closed remove",
            ("day", "4 December")
        );

        Assert.Equal(
            @"Friday 4 December 2026 is closed: student\-free day. Meetups keep away from it.",
            added.Text
        );
        Assert.EndsWith(
            @"Closed: Friday 4 December (student\-free day).",
            shown.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            @"- Friday 4 December: student\-free day (added by hand)",
            listed.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Friday 4 December is an ordinary day again.", removed.Text);
        Assert.StartsWith("Friday 4 December isn't closed", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_the_public_holidays_in_term_and_what_is_not_announced()
    {
        await using var network = await VictoriaAsync();

        var listed = await network.Aroha.TypeAsync("terms closed list");

        Assert.Equal(
            """
            **Closed days in the coming terms**
            - Monday 8 March 2027: Labour Day
            - Monday 14 June 2027: King's Birthday
            - Tuesday 2 November 2027: Melbourne Cup Day
            Not known yet for 2027: Friday before the AFL Grand Final. Add what falls into term.
            Days of one region or school (show days, student-free days) are yours to add: `/terms closed add`.
            """,
            listed.Text
        );
    }

    [Fact]
    public async Task A_district_that_works_on_Cup_Day_says_so_and_takes_it_back()
    {
        await using var network = await VictoriaAsync();
        var cup = ("day", "2 November 2027");

        var open = await network.Coordinator.TypeAsync("terms closed remove", cup);
        var listed = await network.Aroha.TypeAsync("terms closed list");
        await network.Coordinator.TypeAsync("terms closed add", cup, ("reason", "Cup after all"));
        var closed = await network.Aroha.TypeAsync("terms closed list");

        Assert.StartsWith(
            "Your schools are open on Tuesday 2 November 2027 although it's Melbourne Cup Day.",
            open.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Open nevertheless: Tuesday 2 November 2027 (Melbourne Cup Day).",
            listed.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("- Tuesday 2 November", listed.Text, StringComparison.Ordinal);
        Assert.Contains(
            "- Tuesday 2 November 2027: Cup after all (added by hand)",
            closed.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Several_days_are_closed_at_once_without_their_week_ends()
    {
        await using var network = await VictoriaAsync();

        var added = await network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "4 December"),
            ("until", "8 December"),
            ("reason", "camp")
        );

        Assert.Equal(
            "3 days are closed, Friday 4 December 2026 to Tuesday 8 December 2026: camp. Meetups keep away from them.",
            added.Text
        );
        Assert.Equal(
            "2026-12-04 2026-12-07 2026-12-08",
            network.Ask("SELECT GROUP_CONCAT(Day, ' ') FROM ClosedDays")
        );
    }

    [Theory]
    [InlineData("20 November 2026", null, "why", "Friday 20 November has passed.")]
    [InlineData("4 December", "1 December", "why", "The last day is before the first.")]
    [InlineData("4 December", "4 January 2027", "why", "That's more than 31 days at once.")]
    [InlineData("4 December", null, "\u202e", "I need a reason in words")]
    public async Task What_cannot_be_is_refused_with_a_sentence(
        string day,
        string? until,
        string reason,
        string expected
    )
    {
        await using var network = await VictoriaAsync();
        List<(string, object)> options = [("day", day), ("reason", reason)];
        if (until is not null)
        {
            options.Add(("until", until));
        }

        var answer = await network.Coordinator.TypeAsync("terms closed add", [.. options]);

        Assert.StartsWith(expected, answer.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM ClosedDays"));
    }
}
