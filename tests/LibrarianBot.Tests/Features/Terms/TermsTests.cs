using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms;

public sealed class TermsTests
{
    [Fact]
    public async Task Aroha_sees_where_we_are_in_the_term()
    {
        await using var network = await VictoriaAsync();

        var answer = await network.Aroha.TypeAsync("terms show");

        Assert.True(answer.IsPrivate);
        Assert.Equal(
            """
            **Term 4, week 8 of 11** · Victoria
            Monday 5 October to Friday 18 December.
            """,
            answer.Text
        );
    }

    [Fact]
    public async Task In_the_holidays_she_sees_when_school_begins_and_what_will_be_closed()
    {
        await using var network = await VictoriaAsync();
        network.Clock.Reset(Instant.FromUtc(2026, 12, 20, 1, 0));

        var answer = await network.Aroha.TypeAsync("terms show");

        Assert.Equal(
            """
            **Holidays; Term 1 begins Thursday 28 January** · Victoria
            Thursday 28 January to Thursday 25 March.
            Closed: Monday 8 March (Labour Day).
            """,
            answer.Text
        );
    }

    [Fact]
    public async Task A_network_without_a_calendar_is_told_how_to_choose_one()
    {
        await using var network = await TestNetwork.StartAsync();

        var show = await network.Aroha.TypeAsync("terms show");
        var calendar = await network.Aroha.TypeAsync("terms calendar");

        Assert.StartsWith(
            "**No term calendar is chosen yet**",
            show.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("`/terms calendar`", calendar.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_known_term_nothing_is_guessed()
    {
        await using var network = await VictoriaAsync();
        network.Clock.Reset(Instant.FromUtc(2031, 2, 20, 1, 0));

        var answer = await network.Aroha.TypeAsync("terms show");

        Assert.StartsWith(
            "**I don't know the terms after Term 4 2030**",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_coordinator_sees_each_years_source_and_how_sure_it_is()
    {
        await using var network = await TestNetwork.StartAsync();

        var offered = await network.Coordinator.BeginTypingAsync(
            "terms calendar",
            ("calendar", "")
        );
        var answer = await network.Coordinator.TypeAsync(
            "terms calendar",
            ("calendar", "AU-VIC"),
            ("week-one", "FirstWholeWeek")
        );

        Assert.Equal("Victoria", offered.Offered[0].Name);
        Assert.Equal(11, offered.Offered.Count);
        Assert.StartsWith(
            """
            **Saved.** Terms of **Victoria**. Week 1 is the first whole week.
            **2026** Term 1 28 January – 2 April · Term 2 20 April – 26 June · Term 3 13 July – 18 September · Term 4 5 October – 18 December
            - [schools.vic.gov.au](<https://schools.vic.gov.au/
            """.TrimEnd(),
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("confidence high", answer.Text, StringComparison.Ordinal);
        Assert.Contains("confidence **medium**", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            "After Term 4 2030 the terms aren't known; I'll ask for them in good time.",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_calendars_sources_fit_into_one_message()
    {
        await using var network = await TestNetwork.StartAsync();
        foreach (var code in LibrarianBot.Features.Terms.PublishedTerms.Codes)
        {
            var answer = await network.Coordinator.TypeAsync("terms calendar", ("calendar", code));

            Assert.EndsWith("in good time.", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Weeks_are_counted_from_the_first_whole_one_where_a_network_wants_it()
    {
        await using var network = await VictoriaAsync();
        network.Clock.Reset(Instant.FromUtc(2027, 1, 29, 1, 0));

        var before = await network.Aroha.TypeAsync("terms show");
        await network.Coordinator.TypeAsync("terms calendar", ("week-one", "FirstWholeWeek"));
        var after = await network.Aroha.TypeAsync("terms show");

        Assert.StartsWith("**Term 1, week 1 of 9**", before.Text, StringComparison.Ordinal);
        Assert.StartsWith("**Term 1, before week 1 of 8**", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_coordinator_changes_terms_and_closed_days()
    {
        await using var network = await VictoriaAsync();

        Answer[] answers =
        [
            await network.Ben.TypeAsync("terms calendar", ("calendar", "NZ")),
            await network.Ben.TypeAsync(
                "terms change",
                ("term", "2027-1"),
                ("first-day", "29 Jan 2027")
            ),
            await network.Ben.PressAsync("terms:restore:2027-1"),
            await network.Ben.TypeAsync(
                "terms closed add",
                ("day", "4 Dec"),
                ("reason", "Because")
            ),
            await network.Ben.TypeAsync("terms closed remove", ("day", "8 March 2027")),
        ];

        Assert.All(
            answers,
            answer => Assert.StartsWith("Only a coordinator", answer.Text, StringComparison.Ordinal)
        );
        Assert.Equal("AU-VIC", network.Ask("SELECT Calendar FROM Networks"));
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM OwnTerms"));
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM ClosedDays"));
    }

    [Fact]
    public async Task An_unknown_calendar_is_refused_and_nothing_changes()
    {
        await using var network = await VictoriaAsync();

        var unknown = await network.Coordinator.TypeAsync("terms calendar", ("calendar", "*Mars*"));
        var own = await network.Coordinator.TypeAsync("terms calendar", ("calendar", "own"));

        Assert.StartsWith(
            @"I don't have a calendar called *\*Mars\**.",
            unknown.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Your own calendar has no terms", own.Text, StringComparison.Ordinal);
        Assert.Equal("AU-VIC", network.Ask("SELECT Calendar FROM Networks"));
    }

    internal static async Task<TestNetwork> VictoriaAsync()
    {
        var network = await TestNetwork.StartAsync();
        await network.Coordinator.TypeAsync("terms calendar", ("calendar", "AU-VIC"));
        return network;
    }
}
