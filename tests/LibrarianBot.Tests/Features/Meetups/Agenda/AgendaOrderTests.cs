using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Agenda;

/// <summary>Who puts it in order, and who may change which line.</summary>
public sealed class AgendaOrderTests
{
    [Fact]
    public async Task The_host_puts_it_in_order_changes_it_and_takes_off_what_is_there_by_itself()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync("booklist request", ("topic", "Verse novels"));
        await network.Cara.AddToAgendaAsync(AgendaTyping.Idea, 20);

        var chosen = await network.Ben.ChooseAsync("meetup-agenda:pick:1", "a1");
        var moved = await network.Ben.PressAsync("meetup-agenda:up:1:a1");
        await network.Ben.FillAsync(
            "meetup-agenda:changed:1:a1",
            ("minutes", new[] { "15" }),
            ("note", "")
        );
        var without = await network.Ben.PressAsync("meetup-agenda:remove:1:w0");

        Assert.Equal(
            ["Change", "Move up", "Move down", "Remove", "Add to the agenda"],
            chosen.Buttons
        );
        Assert.Equal(
            [
                "**1** Welcome (Hilltop Primary, 5 min)",
                "**2 Open ask: Verse novels** (Cara, 10 min)",
                "**3** What to do about AI book lists (Cara, 20 min)",
            ],
            moved.Text.Split('\n')[1..4]
        );
        Assert.True(without.IsUpdate);
        Assert.Equal(
            """
            Removed. **Term 1 meetup** · Wednesday 24 February 2027, 3:45–5:15 pm
            **1** Open ask: Verse novels (Cara, 15 min)
            **2** What to do about AI book lists (Cara, 20 min)
            *35 of 90 minutes.*
            """,
            without.Text
        );
    }

    [Fact]
    public async Task The_host_names_somebody_else_for_a_line_and_a_member_may_not()
    {
        await using var network = await MeetupDay.StartAsync();

        var named = await network.Ben.AddToAgendaAsync(AgendaTyping.Idea, 10, "", network.Aroha);
        var refused = await network.Cara.AddToAgendaAsync(AgendaTyping.Idea, 10, "", network.Aroha);

        Assert.Contains("(Aroha, 10 min)", named.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Only the host or a coordinator puts the agenda in order and names others for it. You can add a line of your own.",
            refused.Text
        );
        Assert.Equal("1", network.Ask("SELECT count(*) FROM AgendaItems"));
    }

    [Theory]
    [InlineData("meetup-agenda:change:1:i1")]
    [InlineData("meetup-agenda:remove:1:i1")]
    [InlineData("meetup-agenda:up:1:i1")]
    [InlineData("meetup-agenda:down:1:i1")]
    [InlineData("meetup-agenda:remove:1:w0")]
    public async Task Others_lines_stay_as_they_are(string customId)
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.AddToAgendaAsync(AgendaTyping.Idea, 20);

        var refused = await network.Aroha.PressAsync(customId);

        Assert.Contains("the host or a coordinator", refused.Text, StringComparison.Ordinal);
        Assert.Equal(
            "1,0",
            network.Ask("SELECT count(*) || ',' || sum(IsLeftOut) FROM AgendaItems")
        );
    }

    [Theory]
    [InlineData("meetup-agenda:see:1")]
    [InlineData("meetup-agenda:add:1")]
    [InlineData("meetup-agenda:change:1:i1")]
    [InlineData("meetup-agenda:remove:1:i1")]
    [InlineData("meetup-agenda:up:1:i1")]
    [InlineData("meetup-agenda:see:99")]
    public async Task Another_networks_agenda_is_not_there(string customId)
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.AddToAgendaAsync(AgendaTyping.Idea, 20);
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var answer = await elsewhere.PressAsync(customId);

        Assert.Equal(
            "That isn't on an agenda here any more, so nothing was changed. See what is with `/meetup agenda`.",
            answer.Text
        );
        var typed = await elsewhere.TypeAsync("meetup agenda", ("meetup", "1"));
        Assert.StartsWith("No meetup is planned", typed.Text, StringComparison.Ordinal);
    }
}
