using NodaTime;
using Xunit;
using static LibrarianBot.Tests.Features.Terms.TermNetwork;

namespace LibrarianBot.Tests.Features.Terms;

/// <summary>What everybody sees of the terms.</summary>
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
            **Holidays; Term 1 begins Thursday 28 January 2027** · Victoria
            Thursday 28 January 2027 to Thursday 25 March 2027.
            Closed: Monday 8 March 2027 (Labour Day).
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
}
