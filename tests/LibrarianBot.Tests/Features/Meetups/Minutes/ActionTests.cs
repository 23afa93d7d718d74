using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>Things to do are given, taken on and refused.</summary>
public sealed class ActionTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task The_host_gives_somebody_something_to_do_by_a_day()
    {
        await using var network = await HeldMeetup.StartAsync();

        var form = await network.Ben.PressAsync($"meetup-action:add:{Server}:1");
        var added = await network.Ben.FillAsync(
            form.Form!.CustomId,
            ("what", "Book the author visit"),
            ("who", network.Cara),
            ("by", "12 March")
        );

        Assert.Equal(
            "Added: Cara: Book the author visit, by Friday 12 March. It comes back on the next agenda until it's done, and I'll remind them the day before.",
            added.Text
        );
        Assert.Contains(
            "**Who does what**\n- Cara: Book the author visit, by Friday 12 March",
            await network.RecordAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Members_take_things_on_themselves_but_give_nobody_else_anything()
    {
        await using var network = await HeldMeetup.StartAsync();

        var own = await network.Cara.TypeAsync("meetup action", ("what", "Bring biscuits"));
        var other = await network.Cara.TypeAsync(
            "meetup action",
            ("what", "Bring cake"),
            ("who", network.Aroha)
        );

        Assert.StartsWith("Added: Cara: Bring biscuits.", own.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Only the host or a coordinator gives others something to do. You can take it on yourself.",
            other.Text
        );
    }

    [Theory]
    [InlineData("done")]
    [InlineData("drop")]
    [InlineData("reopen")]
    public async Task Others_and_another_network_change_nothing(string what)
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.GiveActionAsync("12 March");
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var member = await network.Aroha.PressAsync($"meetup-action:{what}:{Server}:1");
        var absent = await elsewhere.PressAsync($"meetup-action:{what}:{TestNetwork.Hilltop}:1");
        var never = await elsewhere.PressAsync($"meetup-action:{what}:{TestNetwork.Hilltop}:99");

        Assert.Equal(
            "That is Cara's, so only they, the host or a coordinator can change it.",
            member.Text
        );
        Assert.Equal(never.Text, absent.Text);
        Assert.Equal("Open", network.Ask("SELECT State FROM MeetupActions"));
    }

    [Fact]
    public async Task A_day_that_has_passed_and_hostile_text_are_met_plainly()
    {
        await using var network = await HeldMeetup.StartAsync();

        var passed = await network.Cara.SendAsync(
            $"meetup-action:added:{Server}:1",
            ("what", "Bring biscuits"),
            ("by", "2027-02-01")
        );
        var hostile = await network.Cara.SendAsync(
            $"meetup-action:added:{Server}:1",
            ("what", $"@everyone {new string('*', 3900)}"),
            ("by", "")
        );

        Assert.Equal(
            "Monday 1 February has passed. Try a later day, for example *next Friday*.",
            passed.Text
        );
        Assert.DoesNotContain("@everyone", hostile.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "@everyone",
            (await network.Cara.TypeAsync("meetup actions")).Text,
            StringComparison.Ordinal
        );
    }
}
