using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A term's meetup is made ahead of its term, and the coordinator hears of it before everybody does.</summary>
public sealed class ProposalTests
{
    [Fact]
    public async Task The_coordinator_hears_of_the_next_one_before_everybody_does()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await KeepRuleAsync(network);

        await network.AtAsync("2026-12-31T10:00");

        Assert.Equal(
            "The next one: **Term 1 meetup**, Wednesday 24 February, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online. I'll tell everybody on Wednesday 3 February at 9 am.",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
        Assert.Equal(
            ["Change", "Leave it out"],
            Answer.ButtonsOf(network.LastMailOf(network.Coordinator))
        );
        Assert.Equal("Proposed", network.Ask("SELECT \"State\" FROM Meetups"));
    }

    [Fact]
    public async Task After_a_restart_in_between_it_is_made_and_told_once()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await KeepRuleAsync(network);
        await network.AtAsync("2026-12-31T10:00");

        await network.ForgetAsync("meetup-propose");
        await network.SendDueAsync();

        Assert.Single(network.Discord.MailOf(network.Coordinator));
        Assert.Equal("1", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task It_is_left_out_from_the_direct_message_and_stays_out()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await KeepRuleAsync(network);
        await network.AtAsync("2026-12-31T10:00");
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
        await KeepRuleAsync(network);
        await network.AtAsync("2026-12-31T10:00");
        network.KnowMembers(network.Coordinator);

        var menu = await network.PressInMailAsync(network.Coordinator, "Change");

        Assert.EndsWith("What changes?", menu.Text, StringComparison.Ordinal);
        Assert.Equal(["Move", "Another host or place", "Room for", "Call off"], menu.Buttons);
    }

    [Fact]
    public async Task A_day_that_does_not_suit_is_put_to_the_coordinator_with_others_near_it()
    {
        await using var network = await ClashAsync();

        Assert.Equal(
            "The next one: **Term 1 meetup**, Wednesday 24 February, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online. Wednesday 24 February is Sports day. Which day instead? Nobody is told before you choose.",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
        Assert.Equal(
            [
                "Tue 23 Feb",
                "Thu 25 Feb",
                "Wed 17 Feb",
                "Wed 3 Mar",
                "Keep the day anyway",
                "Another day",
                "Leave it out",
            ],
            Answer.ButtonsOf(network.LastMailOf(network.Coordinator))
        );
    }

    [Fact]
    public async Task Nobody_is_told_before_it_is_decided_and_the_coordinator_is_asked_once_more()
    {
        await using var network = await ClashAsync();

        await network.AtAsync("2027-02-20T09:00");

        Assert.Empty(network.Discord.In(MeetupNetwork.Announcements));
        var mail = network.Discord.MailOf(network.Coordinator);
        Assert.Equal(2, mail.Count);
        Assert.StartsWith(
            "Nobody knows of this one yet, and it's time to tell them. **Term 1 meetup**",
            mail[1],
            StringComparison.Ordinal
        );
        Assert.Equal("0", network.Planned("meetup-announce", 1));
    }

    [Fact]
    public async Task A_late_decision_is_announced_at_once()
    {
        await using var network = await ClashAsync();
        await network.AtAsync("2027-02-10T09:00");
        network.KnowMembers(network.Coordinator);

        var taken = await network.PressInMailAsync(network.Coordinator, "Wed 3 Mar");

        Assert.StartsWith(
            "**Term 1 meetup**, Wednesday 3 March, 3:45–5:15 pm, Hilltop Primary",
            taken.Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("I'm telling everybody now.", taken.Text, StringComparison.Ordinal);
        Assert.Equal("1", network.Planned("meetup-announce", 1));
        Assert.Equal(
            "moved from Wednesday 24 February",
            network.Ask("SELECT MovedWhy FROM Meetups")
        );
    }

    [Fact]
    public async Task The_day_is_kept_in_spite_of_what_is_on_it()
    {
        await using var network = await ClashAsync();
        network.KnowMembers(network.Coordinator);

        var kept = await network.PressInMailAsync(network.Coordinator, "Keep the day anyway");

        Assert.EndsWith(
            "I'll tell everybody on Wednesday 3 February at 9 am.",
            kept.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("1", network.Planned("meetup-announce", 1));
        Assert.Equal("0", network.Planned("meetup-proposal", 1));
    }

    [Fact]
    public async Task Only_a_coordinator_decides_also_in_direct_messages()
    {
        await using var network = await ClashAsync();
        network.KnowMembers(network.Coordinator with { Permissions = default });

        var pressed = await network.PressInMailAsync(network.Coordinator, "Wed 3 Mar");
        var ben = await network.Cara.PressAsync("meetup-day:keep:1001:1");

        Assert.All(
            new[] { pressed, ben },
            answer =>
                Assert.StartsWith(
                    "Only a coordinator or whoever hosts it can change a meetup.",
                    answer.Text,
                    StringComparison.Ordinal
                )
        );
        Assert.Equal("Sports day", network.Ask("SELECT Clash FROM Meetups"));
    }

    [Fact]
    public async Task A_day_is_chosen_from_the_outlook_before_the_meetup_is_there()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await CloseAsync(network);
        await network.SayRuleAsync();

        var kept = await network.Coordinator.PressAsync("meetup-rule:keep:1");
        var choice = await network.Coordinator.PressAsync("meetup-day:other:1001:2027-1");
        await network.Coordinator.PressAsync("meetup-day:take:1001:1:2027-02-25");
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");

        Assert.Contains("Choose a day for Term 1", kept.Buttons, StringComparer.Ordinal);
        Assert.Contains("Thu 25 Feb", choice.Buttons, StringComparer.Ordinal);
        Assert.Contains(
            "- Thu 25 Feb (Term 1) at Hilltop Primary",
            upcoming.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "*Thursday 25 February: moved from Wednesday 24 February.*",
            upcoming.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Terms_that_become_known_later_get_their_meetups_too()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await KeepRuleAsync(network);
        await network.ForgetAsync("meetup-propose", remove: true);
        await network.PlanLookAsync();

        await network.AtAsync("2026-12-31T10:00");

        Assert.Equal("1", network.Ask("SELECT count(*) FROM Meetups"));
        Assert.Single(network.Discord.MailOf(network.Coordinator));
    }

    [Fact]
    public async Task A_day_that_is_closed_after_it_was_planned_is_put_to_the_coordinator_until_it_is_opened()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await KeepRuleAsync(network);
        await network.AtAsync("2026-12-31T10:00");

        await CloseAsync(network);
        await network.SendDueAsync();
        var closed = network.Planned("meetup-announce", 1);
        await network.Coordinator.TypeAsync("terms closed remove", ("day", "24 February 2027"));
        await network.SendDueAsync();

        Assert.StartsWith(
            "**Term 1 meetup**, Wednesday 24 February",
            network.Discord.MailOf(network.Coordinator)[1],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Wednesday 24 February is Sports day. Which day instead?",
            network.Discord.MailOf(network.Coordinator)[1],
            StringComparison.Ordinal
        );
        Assert.Equal("0", closed);
        Assert.Equal("1", network.Planned("meetup-announce", 1));
    }

    [Fact]
    public async Task One_that_everybody_knows_stays_on_a_day_closed_since_and_the_coordinator_is_told()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnouncedAsync("2027-02-24T15:45");

        await CloseAsync(network);
        await network.SendDueAsync();

        Assert.EndsWith(
            "Wednesday 24 February is Sports day now. Everybody knows of it, so it stays unless you change it.",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Term_dates_are_asked_for_before_they_run_out()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.JumpTo("2030-10-21T09:00");
        await KeepRuleAsync(network);
        await network.PlanLookAsync();

        await network.AtAsync("2030-12-31T10:00");

        Assert.Single(
            network.Discord.MailOf(network.Coordinator),
            "I don't know the term dates after Term 4 2030 yet, so I can't plan the meetups after that. Once they're published, put them in with `/terms`, and I'll go on by myself."
        );
    }

    private static async Task<TestNetwork> ClashAsync()
    {
        var network = await MeetupNetwork.StartAsync();
        await CloseAsync(network);
        await KeepRuleAsync(network);
        await network.AtAsync("2026-12-31T10:00");
        return network;
    }

    private static Task<Answer> CloseAsync(TestNetwork network) =>
        network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "24 February 2027"),
            ("reason", "Sports day")
        );

    private static async Task KeepRuleAsync(TestNetwork network)
    {
        await network.SayRuleAsync();
        await network.Coordinator.PressAsync("meetup-rule:keep:1");
    }
}
