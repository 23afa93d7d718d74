using LibrarianBot.Discord.Commands;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollEdgeTests
{
    [Fact]
    public async Task Only_a_coordinator_asks_chooses_and_withdraws()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        Answer[] refused =
        [
            await network.Ben.TypeAsync("meetup poll"),
            await network.Ben.PressAsync("meetup-poll:again"),
            await network.Ben.FillAsync("meetup-poll:told:-,-,-", ("days", "next week")),
            await network.Ben.PressAsync("meetup-poll:make:1001:1:0"),
            await network.Ben.ChooseAsync("meetup-poll:pick:1001:1", "0"),
            await network.Ben.PressAsync("meetup-poll:drop:1001:1"),
            await network.Ben.PressAsync("meetup-poll:withdraw:1001:1"),
        ];

        Assert.All(
            refused,
            answer =>
                Assert.StartsWith("Only a coordinator can", answer.Text, StringComparison.Ordinal)
        );
        Assert.Equal("Open", network.Ask("SELECT group_concat(State) FROM MeetupPolls"));
        Assert.Equal("0", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task Members_see_who_can_without_the_choice()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(2);

        var who = await network.Cara.PressAsync(PollNetwork.Who);

        Assert.True(who.IsPrivate);
        Assert.Contains("**Tue 1 Dec, 3:45 pm**: 1 can (Ben)", who.Text, StringComparison.Ordinal);
        Assert.Empty(who.Buttons);
        Assert.Null(who.Select);
    }

    [Theory]
    [InlineData("meetup-poll:say:2002:1")]
    [InlineData("meetup-poll:who:2002:1")]
    [InlineData("meetup-poll:make:2002:1:0")]
    [InlineData("meetup-poll:drop:2002:1")]
    [InlineData("meetup-poll:withdraw:2002:1")]
    [InlineData("meetup-poll:keep:2002:1")]
    [InlineData("meetup-poll:keep:2002:99")]
    public async Task Another_networks_poll_is_not_there(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var answer = await elsewhere.PressAsync(customId);
        var named = await elsewhere.PressAsync(
            customId.Replace("2002", "1001", StringComparison.Ordinal)
        );

        Assert.Equal("That poll isn't there any more, so nothing was changed.", answer.Text);
        Assert.Equal(
            "That button no longer does anything here. Use the command instead.",
            named.Text
        );
        Assert.Equal("Open", network.Ask("SELECT State FROM MeetupPolls"));
    }

    [Fact]
    public async Task Hostile_text_pings_nobody_and_breaks_nothing()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var hostile = $"@everyone **<@1>** `x` [a](http://b) {new string('w', 3000)}";

        await network.AskWhenAsync(
            ("title", hostile),
            ("where", $"{hostile[..1500]} ({hostile[..1500]})")
        );
        var eve = network.Ben with { Name = "@everyone **E**ve_`" };
        var thanks = await eve.CanAsync(0);
        await network.SettledAsync();
        var who = await network.Coordinator.PressAsync(PollNetwork.Who);
        var unread = await network.AskWhenAsync(("days", "@everyone **now**"));

        var text = Answer.TextOf(network.Poll);
        Assert.Contains("\\*\\*", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**<@1>**", text, StringComparison.Ordinal);
        Assert.Empty(network.Poll.Mentions.Users);
        Assert.InRange(text.Length, 1, 2500);
        Assert.DoesNotContain("**E**ve", thanks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**E**ve", who.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**now**", unread.Text, StringComparison.Ordinal);
        Assert.Equal("Try again", Assert.Single(unread.Buttons));
    }

    [Theory]
    [InlineData(
        "days",
        "whenever",
        "I couldn't read *whenever* as days. Try *next week*, *Mon–Fri of week 5*, *8 to 12 March* or *3, 5 and 9 March*."
    )]
    [InlineData(
        "days",
        "week 40",
        "No term that I know has that week ahead. See the terms with `/terms show`, or give the days as dates."
    )]
    [InlineData(
        "days",
        "5 December and 6 December",
        "None of those days is left to ask about. Left out: Saturday 5 December (the weekend) and Sunday 6 December (the weekend)."
    )]
    [InlineData(
        "other",
        "tea time",
        "I couldn't read *tea time* as a time. Try *2:30 pm* or *lunch 12:40 pm*."
    )]
    [InlineData(
        "days",
        "next three weeks",
        "15 days with 2 times each are 30 times, and I can ask for 25. Take fewer days or times."
    )]
    public async Task What_cannot_be_is_said_and_nothing_typed_is_lost(
        string field,
        string value,
        string said
    )
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.AskWhenAsync((field, value));
        var again = await network.Coordinator.PressAsync("meetup-poll:again");

        Assert.Equal(said, answer.Text);
        Assert.Equal(["Try again"], answer.Buttons);
        Assert.Equal(
            value,
            again
                .Form!.Rows.OfType<FormField>()
                .Select(row => row.Input)
                .OfType<TextInput>()
                .Single(input => input.CustomId == field)
                .Value
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupPolls"));
    }
}
