using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A term's meetup is made ahead of its term, and the coordinator hears of it before everybody does.</summary>
public sealed class ProposalTests
{
    [Fact]
    public async Task The_coordinator_hears_of_the_next_one_before_everybody_does()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.KeepRuleAsync();

        await network.AtAsync("2026-12-07T10:00");

        Assert.Equal(
            "The next one: **Term 1 meetup**, Wednesday 24 February 2027, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online. I'll tell everybody on Wednesday 3 February 2027 at 9 am.",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
        Assert.Equal(
            ["Change", "Leave it out"],
            Answer.ButtonsOf(network.LastMailOf(network.Coordinator))
        );
        Assert.Equal("Proposed", network.Ask("SELECT \"State\" FROM Meetups"));
    }

    [Fact]
    public async Task That_is_while_schools_are_still_at_work()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.KeepRuleAsync();

        await network.AtAsync("2026-12-07T08:59");
        var before = network.Discord.MailOf(network.Coordinator).Count;
        await network.AtAsync("2026-12-07T09:00");
        await network.SendDueAsync();

        Assert.Equal(0, before);
        Assert.Single(network.Discord.MailOf(network.Coordinator));
    }

    [Fact]
    public async Task After_a_restart_in_between_it_is_made_and_told_once()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.KeepRuleAsync();
        await network.AtAsync("2026-12-07T10:00");

        await network.ForgetAsync("meetup-propose");
        await network.SendDueAsync();

        Assert.Single(network.Discord.MailOf(network.Coordinator));
        Assert.Equal("1", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task It_is_left_out_from_the_direct_message_and_stays_out()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.KeepRuleAsync();
        await network.AtAsync("2026-12-07T10:00");
        network.KnowMembers(network.Coordinator);

        var left = await network.PressInMailAsync(network.Coordinator, "Leave it out");
        await network.AtAsync("2027-02-04T10:00");
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");

        Assert.True(left.IsUpdate);
        Assert.Equal("**Term 1 meetup** is left out. Nobody had heard of it.", left.Text);
        Assert.Empty(network.Discord.In(MeetupNetwork.Announcements));
        Assert.DoesNotContain("24 Feb", upcoming.Text, StringComparison.Ordinal);
        Assert.Contains("*Left out: Term 1.*", upcoming.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_of_changes_opens_from_the_direct_message()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.KeepRuleAsync();
        await network.AtAsync("2026-12-07T10:00");
        network.KnowMembers(network.Coordinator);

        var menu = await network.PressInMailAsync(network.Coordinator, "Change");

        Assert.EndsWith("What changes?", menu.Text, StringComparison.Ordinal);
        Assert.Equal(["Move", "Another host or place", "Room for", "Call off"], menu.Buttons);
    }

    [Fact]
    public async Task Terms_that_become_known_later_get_their_meetups_too()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.KeepRuleAsync();
        await network.ForgetAsync("meetup-propose", remove: true);
        await network.PlanLookAsync();

        await network.AtAsync("2026-12-07T10:00");

        Assert.Equal("1", network.Ask("SELECT count(*) FROM Meetups"));
        Assert.Single(network.Discord.MailOf(network.Coordinator));
    }

    [Fact]
    public async Task Term_dates_are_asked_for_before_they_run_out()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.JumpTo("2030-10-21T09:00");
        await network.KeepRuleAsync();
        await network.PlanLookAsync();

        await network.AtAsync("2030-12-31T10:00");

        Assert.Single(
            network.Discord.MailOf(network.Coordinator),
            "I don't know the term dates after Term 4 2030 yet, so I can't plan the meetups after that. Once they're published, put them in with `/terms`, and I'll go on by myself."
        );
    }
}
