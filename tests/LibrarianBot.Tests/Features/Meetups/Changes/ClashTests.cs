using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A day that does not suit is put to the coordinator before anybody is told.</summary>
public sealed class ClashTests
{
    [Fact]
    public async Task A_day_that_does_not_suit_is_put_to_the_coordinator_with_others_near_it()
    {
        await using var network = await SportsDay.ClashAsync();

        Assert.Equal(
            "The next one: **Term 1 meetup**, Wednesday 24 February 2027, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online. Wednesday 24 February is Sports day. Which day instead? Nobody is told before you choose.",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
        Assert.Equal(
            [
                "Tue 23 Feb 2027",
                "Thu 25 Feb 2027",
                "Wed 17 Feb 2027",
                "Wed 3 Mar 2027",
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
        await using var network = await SportsDay.ClashAsync();

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
        await using var network = await SportsDay.ClashAsync();
        await network.AtAsync("2027-02-10T09:00");
        network.KnowMembers(network.Coordinator);

        var taken = await network.PressInMailAsync(network.Coordinator, "Wed 3 Mar");

        Assert.StartsWith(
            "**Term 1 meetup**, Wednesday 3 March 2027, 3:45–5:15 pm, Hilltop Primary",
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
        await using var network = await SportsDay.ClashAsync();
        network.KnowMembers(network.Coordinator);

        var kept = await network.PressInMailAsync(network.Coordinator, "Keep the day anyway");

        Assert.EndsWith(
            "I'll tell everybody on Wednesday 3 February 2027 at 9 am.",
            kept.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("1", network.Planned("meetup-announce", 1));
        Assert.Equal("0", network.Planned("meetup-proposal", 1));
    }

    [Fact]
    public async Task Only_a_coordinator_decides_also_in_direct_messages()
    {
        await using var network = await SportsDay.ClashAsync();
        network.KnowMembers(network.Coordinator with { Permissions = default });

        var pressed = await network.PressInMailAsync(network.Coordinator, "Wed 3 Mar 2027");
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
        await network.CloseSportsDayAsync();
        await network.SayRuleAsync();

        var kept = await network.Coordinator.PressAsync("meetup-rule:keep:1");
        var choice = await network.Coordinator.PressAsync("meetup-day:other:1001:2027-1");
        await network.Coordinator.PressAsync("meetup-day:take:1001:1:2027-02-25");
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");

        Assert.Contains("Choose a day for Term 1", kept.Buttons, StringComparer.Ordinal);
        Assert.Contains("Thu 25 Feb 2027", choice.Buttons, StringComparer.Ordinal);
        Assert.Contains(
            "- Thu 25 Feb 2027 (Term 1) at Hilltop Primary",
            upcoming.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "*Thursday 25 February: moved from Wednesday 24 February.*",
            upcoming.Text,
            StringComparison.Ordinal
        );
    }
}
