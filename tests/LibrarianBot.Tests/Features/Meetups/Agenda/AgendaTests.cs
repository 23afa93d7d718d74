using LibrarianBot.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Agenda;

/// <summary>What is on it, from the first line until it closes.</summary>
public sealed class AgendaTests
{
    [Fact]
    public async Task It_begins_with_the_hosts_welcome()
    {
        await using var network = await MeetupDay.StartAsync();

        var agenda = await network.Cara.TypeAsync("meetup agenda");

        Assert.True(agenda.IsPrivate);
        Assert.Equal(
            """
            **Term 1 meetup** · Wednesday 24 February 2027, 3:45–5:15 pm
            **1** Welcome (Hilltop Primary, 5 min)
            *5 of 90 minutes.*
            """,
            agenda.Text
        );
        Assert.Equal(["Add to the agenda"], agenda.Buttons);
        Assert.Null(agenda.Select);
    }

    [Fact]
    public async Task A_member_adds_a_line_in_two_presses_and_it_is_theirs()
    {
        await using var network = await MeetupDay.StartAsync();

        var form = await network.Cara.PressAsync("meetup-agenda:add:1");
        var agenda = await network.Cara.AddToAgendaAsync(
            AgendaTyping.Idea,
            20,
            "After Dee's course"
        );

        Assert.Equal("meetup-agenda:added:1", form.Form!.CustomId);
        Assert.Equal(
            """
            Added. **Term 1 meetup** · Wednesday 24 February 2027, 3:45–5:15 pm
            **1** Welcome (Hilltop Primary, 5 min)
            **2 What to do about AI book lists** (Cara, 20 min)
            -# After Dee's course
            *25 of 90 minutes.*
            """,
            agenda.Text
        );
        Assert.Equal(["Change", "Remove", "Add to the agenda"], agenda.Buttons);
        Assert.Equal(
            [AgendaTyping.Idea],
            agenda.Select!.Options.Select(option => option.Label).ToList()
        );
    }

    [Fact]
    public async Task Open_asks_are_on_it_as_long_as_they_are_open()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync(
            "booklist request",
            ("topic", "Year 9 verse novels"),
            ("needed-by", "1 March")
        );

        var open = await network.Ben.TypeAsync("meetup agenda");
        await network.Cara.TypeAsync("booklist close", ("list", "1"));
        var closed = await network.Ben.TypeAsync("meetup agenda");

        Assert.Contains(
            "**2** Open ask: Year 9 verse novels (Cara, 10 min)",
            open.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("verse novels", closed.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM AgendaItems"));
    }

    [Fact]
    public async Task It_closes_with_the_meetup_and_stays_as_it_was()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync("booklist request", ("topic", "Verse novels"));
        await network.Cara.AddToAgendaAsync(AgendaTyping.Idea, 20);
        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        await network.Cara.TypeAsync("booklist close", ("list", "1"));

        var late = await network.Cara.AddToAgendaAsync("One more thing", 5);
        var agenda = await network.Ben.TypeAsync("meetup agenda");

        Assert.Equal(
            "**Term 1 meetup** is over, so its agenda stays as it was. Put it on the next one with `/meetup agenda-add`.",
            late.Text
        );
        Assert.Contains(
            "Open ask: Verse novels (Cara, 10 min)",
            agenda.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(agenda.Buttons);
    }

    [Fact]
    public async Task Without_a_host_everybody_is_welcomed_all_the_same()
    {
        await using var network = await MeetupDay.StartAsync(
            mode: MeetupMode.Online,
            hosted: false
        );

        var agenda = await network.Cara.TypeAsync("meetup agenda");

        Assert.Contains("**1** Welcome (5 min)", agenda.Text, StringComparison.Ordinal);
    }
}
