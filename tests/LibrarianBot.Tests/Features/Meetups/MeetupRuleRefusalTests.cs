using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>What a rule cannot be, and who may not change it.</summary>
public sealed class MeetupRuleRefusalTests
{
    [Fact]
    public async Task Only_a_coordinator_says_keeps_changes_skips_and_stops()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();

        Answer[] refused =
        [
            await network.Ben.TypeAsync("meetup rule"),
            await network.Ben.FillAsync("meetup-rule:told:1", MeetupNetwork.WeekFive),
            await network.Ben.PressAsync("meetup-rule:keep:1"),
            await network.Ben.PressAsync("meetup-rule:change:1"),
            await network.Ben.PressAsync("meetup-rule:skip:1"),
            await network.Ben.PressAsync("meetup-rule:show:1"),
            await network.Ben.ChooseAsync("meetup-rule:skipped:1", "2027-1"),
            await network.Ben.PressAsync("meetup-rule:stop:1"),
        ];

        Assert.All(
            refused,
            answer =>
                Assert.StartsWith(
                    "Only a coordinator can change the rule",
                    answer.Text,
                    StringComparison.Ordinal
                )
        );
        Assert.Equal("Draft", network.Ask("SELECT State FROM MeetupRules"));
        Assert.Equal("0", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Theory]
    [InlineData("meetup-rule:keep:1")]
    [InlineData("meetup-rule:change:1")]
    [InlineData("meetup-rule:skip:1")]
    [InlineData("meetup-rule:stop:1")]
    [InlineData("meetup-rule:keep:99")]
    public async Task Another_networks_rule_is_not_there(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var answer = await elsewhere.PressAsync(customId);

        Assert.Equal(
            "That rule isn't there any more, so nothing was changed. Use `/meetup rule` to make a new one.",
            answer.Text
        );
        Assert.Equal("Draft", network.Ask("SELECT State FROM MeetupRules"));
    }

    [Theory]
    [InlineData(
        "when",
        "after school",
        "I couldn't read *after school* as a time. Try *3:45 pm, 90 minutes* or *3:45–5:15 pm*."
    )]
    [InlineData(
        "when",
        "3:45 pm, 5 minutes",
        "5 minutes can't be right for a meetup. Something from 15 minutes to 12 hours works."
    )]
    [InlineData(
        "where",
        " ",
        "I need at least one school or place, unless you only meet online. Write one on each line; they take turns."
    )]
    public async Task What_cannot_be_is_said_with_a_way_back(
        string field,
        string value,
        string said
    )
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.SayRuleAsync((field, value));

        Assert.Equal(said, answer.Text);
        Assert.Equal(["Try again"], answer.Buttons);
    }

    [Fact]
    public async Task Without_terms_they_are_asked_for()
    {
        await using var network = await TestNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync("meetup rule");

        Assert.Equal(
            "I don't know your terms yet, so I can't tell when week 5 is. Choose your calendar with `/terms calendar` first.",
            answer.Text
        );
    }
}
