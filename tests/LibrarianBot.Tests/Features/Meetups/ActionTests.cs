using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

public sealed class ActionTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task The_host_gives_somebody_something_to_do_by_a_day()
    {
        await using var network = await AfterwardsTests.HeldAsync();

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
    public async Task The_owner_is_reminded_once_on_the_day_before_and_presses_done()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        await GiveAsync(network, "12 March");

        await network.AtAsync("2027-03-11T08:59");
        await network.SendDueAsync();
        var before = network.Discord.MailOf(network.Cara).Count;
        await network.AtAsync("2027-03-20T09:00");
        var done = await network.Cara.PressAsync($"meetup-action:done:{Server}:1");

        Assert.Equal(1, before);
        Assert.Equal(
            "**Book the author visit** is wanted by tomorrow, Friday 12 March. You took it on at **Term 1 meetup**.",
            network.Discord.MailOf(network.Cara)[1]
        );
        Assert.Equal(2, network.Discord.MailOf(network.Cara).Count);
        Assert.Equal("Thank you. **Book the author visit** is done.", done.Text);
        Assert.Contains(
            "Book the author visit (done)",
            await network.RecordAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_done_or_was_given_another_day_is_not_asked_for_before()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        await GiveAsync(network, "12 March");
        await GiveAsync(network, "12 March");
        await network.Cara.PressAsync($"meetup-action:done:{Server}:1");
        await network.Cara.SendAsync($"meetup-action:moved:{Server}:2", ("by", "19 March"));

        await network.AtAsync("2027-03-17T09:00");
        await network.SendDueAsync();
        var before = network.Discord.MailOf(network.Cara).Count;
        await network.AtAsync("2027-03-18T09:00");
        await network.SendDueAsync();

        Assert.Equal(1, before);
        Assert.Equal(2, network.Discord.MailOf(network.Cara).Count);
    }

    [Fact]
    public async Task It_comes_first_on_the_next_agenda_until_it_is_done()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        await GiveAsync(network, "12 March");
        await network.ScheduleAsync("Term 2 meetup", "2027-05-12T15:45", host: network.Aroha);
        await network.Cara.FillAsync(
            "meetup-agenda:added:2",
            ("item", "Book Week"),
            ("minutes", new[] { "10" }),
            ("note", "")
        );

        var open = await network.Cara.TypeAsync("meetup agenda");
        var chosen = await network.Cara.ChooseAsync("meetup-agenda:pick:2", "t1");
        await network.Cara.PressAsync($"meetup-action:done:{Server}:1");
        var done = await network.Cara.TypeAsync("meetup agenda");
        var earlier = await network.Cara.TypeAsync("meetup agenda", ("meetup", "1"));

        Assert.Equal(
            [
                "**1** Welcome (Hilltop Primary, 5 min)",
                "**2** From last time: Book the author visit (Cara, by Friday 12 March)",
                "**3** Book Week (Cara, 10 min)",
                "*15 of 90 minutes.*",
            ],
            open.Text.Split('\n')[1..]
        );
        Assert.Equal(["Done", "Add to the agenda"], chosen.Buttons);
        Assert.DoesNotContain("author visit", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("author visit", earlier.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_ones_own_first_and_marks_them_done_in_place()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        await network.Ben.TypeAsync("meetup action", ("what", "Draft the policy"));
        await GiveAsync(network, "12 March");

        var list = await network.Cara.TypeAsync("meetup actions");
        var after = await network.Cara.ChooseAsync(list.Select!.CustomId, "2");
        var reopened = await network.Cara.PressAsync($"meetup-action:reopen:{Server}:2");

        Assert.Equal(
            """
            **Open from the meetups**
            - Cara: Book the author visit, by Friday 12 March · *Term 1 meetup*
            - Ben: Draft the policy · *Term 1 meetup*
            """,
            list.Text
        );
        Assert.Single(list.Select.Options);
        Assert.True(after.IsUpdate);
        Assert.StartsWith(
            "Thank you. **Book the author visit** is done.",
            after.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("**Book the author visit** is open again.", reopened.Text);
    }

    [Fact]
    public async Task Members_take_things_on_themselves_but_give_nobody_else_anything()
    {
        await using var network = await AfterwardsTests.HeldAsync();

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
        await using var network = await AfterwardsTests.HeldAsync();
        await GiveAsync(network, "12 March");
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
        await using var network = await AfterwardsTests.HeldAsync();

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

    private static Task<Answer> GiveAsync(TestNetwork network, string by) =>
        network.Ben.FillAsync(
            $"meetup-action:added:{Server}:1",
            ("what", "Book the author visit"),
            ("who", network.Cara),
            ("by", by)
        );
}
