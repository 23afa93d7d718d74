using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>What is still to do, in its list and on the next agenda.</summary>
public sealed class ActionListTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task It_comes_first_on_the_next_agenda_until_it_is_done()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.GiveActionAsync("12 March");
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
        await using var network = await HeldMeetup.StartAsync();
        await network.Ben.TypeAsync("meetup action", ("what", "Draft the policy"));
        await network.GiveActionAsync("12 March");

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
}
