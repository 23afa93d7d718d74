using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>The coordinator says once when they meet.</summary>
public sealed class MeetupRuleTests
{
    [Fact]
    public async Task The_coordinator_says_it_once_and_sees_the_next_four()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var preview = await network.SayRuleAsync();

        Assert.True(preview.IsPrivate);
        Assert.Equal(
            """
            **Wednesday of week 5, 3:45 pm**, hosts in turn. The next four:
            - Wed 24 Feb 2027 (Term 1) at Hilltop Primary
            - Wed 12 May 2027 (Term 2) at St Brigid's
            - Wed 11 Aug 2027 (Term 3) at Bayside High
            - Wed 3 Nov 2027 (Term 4) at Hilltop Primary
            *Wednesday 3 November is the day after Melbourne Cup Day, so it stays.*
            Term dates: Victoria, from the published calendar.
            90 minutes, in person and online. Everybody is told three weeks before.
            """,
            preview.Text
        );
        Assert.Equal(["Keep", "Change", "Skip one"], preview.Buttons);
    }

    [Fact]
    public async Task Nothing_follows_before_it_is_kept()
    {
        await using var network = await MeetupNetwork.StartAsync();

        await network.SayRuleAsync();

        Assert.Equal(
            "0",
            network.Ask("SELECT count(*) FROM Notices WHERE Kind = 'meetup-propose'")
        );
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");
        Assert.Equal("No meetup is planned.", upcoming.Text);
    }

    [Fact]
    public async Task One_is_skipped_and_the_others_stay_with_their_hosts()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();

        var choice = await network.Coordinator.PressAsync("meetup-rule:skip:1");
        var after = await network.Coordinator.ChooseAsync(choice.Select!.CustomId, "2027-2");

        Assert.Equal("Term 2, Wednesday 12 May 2027", choice.Select.Options[1].Label);
        Assert.StartsWith(
            """
            **Wednesday of week 5, 3:45 pm**, hosts in turn. The next four:
            - Wed 24 Feb 2027 (Term 1) at Hilltop Primary
            - Wed 11 Aug 2027 (Term 3) at Bayside High
            - Wed 3 Nov 2027 (Term 4) at Hilltop Primary
            - Wed 23 Feb 2028 (Term 1) at St Brigid's
            """,
            after.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("*Left out: Term 2.*", after.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Those of Term 1 2028 aren't certain.",
            after.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_changed_rule_takes_the_place_of_the_first_and_begins_as_that()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();
        await network.Coordinator.PressAsync("meetup-rule:keep:1");
        await network.SendDueAsync();

        var form = await network.Coordinator.PressAsync("meetup-rule:change:1");
        var preview = await network.Coordinator.FillAsync(
            form.Form!.CustomId,
            [.. MeetupNetwork.WeekFive[1..], ("week", new[] { "7" })]
        );
        var unchanged = await network.Ben.TypeAsync("meetup upcoming");
        await network.Coordinator.PressAsync("meetup-rule:keep:2");
        await network.SendDueAsync();
        var changed = await network.Ben.TypeAsync("meetup upcoming");

        Assert.StartsWith(
            "**Wednesday of week 7, 3:45 pm**",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Wed 24 Feb 2027 (Term 1)", unchanged.Text, StringComparison.Ordinal);
        Assert.Contains("Wed 10 Mar 2027 (Term 1)", changed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wed 24 Feb 2027", changed.Text, StringComparison.Ordinal);
        Assert.Equal("Ended", network.Ask("SELECT State FROM MeetupRules WHERE Id = 1"));
    }

    [Fact]
    public async Task Years_that_are_unknown_are_said()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Clock.Reset(NodaTime.Instant.FromUtc(2030, 7, 30, 0, 0));

        var preview = await network.SayRuleAsync();

        Assert.Contains("The next two:", preview.Text, StringComparison.Ordinal);
        Assert.Contains(
            "*I don't know the term dates after Term 4 2030 yet. I'll go on by myself once they're in `/terms`.*",
            preview.Text,
            StringComparison.Ordinal
        );
    }
}
