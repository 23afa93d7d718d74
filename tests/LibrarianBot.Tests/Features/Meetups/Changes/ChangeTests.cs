using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>Who may change a single meetup, and which.</summary>
public sealed class ChangeTests
{
    private const string Begins = "2027-02-24T15:45";

    [Fact]
    public async Task Only_coordinators_and_the_host_change_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins, row => row.HostMemberId = 2);

        Answer[] refused =
        [
            await network.Cara.TypeAsync("meetup move", ("meetup", "1"), ("time", "4 pm")),
            await network.Cara.TypeAsync("meetup cancel", ("meetup", "1")),
            await network.Cara.TypeAsync("meetup host", ("meetup", "1"), ("school", "Mine")),
            await network.Cara.PressAsync($"meetup-change:open:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:menu:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:move:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:where:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:room:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:off:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-day:take:1001:{meetup}:2027-03-03"),
            await network.Cara.PressAsync($"meetup-day:leave-out:1001:{meetup}"),
            await network.Cara.SendAsync($"meetup-change:called-off:1001:{meetup}", ("why", "")),
            await network.Cara.SendAsync($"meetup-change:roomed:1001:{meetup}", ("room", "1")),
            await network.Cara.SendAsync(
                $"meetup-change:moved:1001:{meetup}",
                ("day", "tomorrow"),
                ("when", "4 pm")
            ),
        ];
        var host = await network.Ben.PressAsync($"meetup-change:open:{meetup}");

        Assert.All(
            refused,
            answer =>
                Assert.StartsWith(
                    "Only a coordinator or whoever hosts it",
                    answer.Text,
                    StringComparison.Ordinal
                )
        );
        Assert.Equal("0", network.Ask("SELECT Sequence FROM Meetups"));
        Assert.Equal(["Move", "Another host or place", "Room for", "Call off"], host.Buttons);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("99")]
    [InlineData("2027-2")]
    [InlineData("whatever")]
    public async Task Another_networks_meetup_is_not_there(string choice)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnouncedAsync(Begins);
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var moved = await elsewhere.TypeAsync(
            "meetup move",
            ("meetup", choice),
            ("day", "3 March 2027")
        );
        var offered = await elsewhere.BeginTypingAsync("meetup move", ("meetup", ""));

        Assert.Equal(
            "That meetup isn't there, so nothing was changed. See what is planned with `/meetup upcoming`.",
            moved.Text
        );
        Assert.Empty(offered.Offered);
    }

    [Fact]
    public async Task What_is_over_or_called_off_stays_as_it_is()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.Coordinator.TypeAsync("meetup cancel", ("meetup", $"{meetup}"));

        var again = await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", $"{meetup}"),
            ("day", "3 March 2027")
        );
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");

        Assert.Equal(
            "**Term 1 meetup** was called off already, so nothing was changed.",
            again.Text
        );
        Assert.Equal(
            "No meetup is planned.\n*Called off: Term 1 meetup, Wednesday 24 February 2027.*",
            upcoming.Text
        );
    }

    [Fact]
    public async Task An_old_question_pressed_after_everybody_knows_changes_nothing()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);

        var pressed = await network.Coordinator.PressAsync($"meetup-day:leave-out:1001:{meetup}");

        Assert.StartsWith(
            "Everybody knows of **Term 1 meetup** already",
            pressed.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Announced", network.Ask("SELECT \"State\" FROM Meetups"));
    }
}
