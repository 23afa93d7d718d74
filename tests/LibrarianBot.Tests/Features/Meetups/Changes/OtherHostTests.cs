using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A meetup gets another host, or its host another day: who knew the one learns of the other.</summary>
public sealed class OtherHostTests
{
    private const string Begins = "2027-02-24T15:45";

    [Fact]
    public async Task Changed_before_they_are_told_only_the_last_host_hears()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);

        await network.Coordinator.MakeHostAsync(network.Ben, meetup);
        await network.Coordinator.MakeHostAsync(network.Cara, meetup);
        await network.Coordinator.TypeAsync("meetup move", ("meetup", "1"), ("time", "4 pm"));
        await network.AtAsync("2026-11-23T13:00");

        Assert.Empty(network.Discord.MailOf(network.Ben));
        Assert.StartsWith(
            "You host **Term 1 meetup**, Wednesday 24 February 2027, 4–5:30 pm, St Brigid's",
            Assert.Single(network.Discord.MailOf(network.Cara)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_was_told_and_hosts_no_more_hears_that_too()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.Coordinator.MakeHostAsync(network.Ben, meetup);
        await network.AtAsync("2026-11-23T13:00");

        await network.Coordinator.MakeHostAsync(network.Cara, meetup);
        await network.AtAsync("2026-11-23T14:00");

        Assert.Equal(
            "You no longer host **Term 1 meetup** on Wednesday 24 February 2027, 3:45–5:15 pm, so you needn't do anything for it.",
            network.Discord.MailOf(network.Ben)[1]
        );
        Assert.StartsWith(
            "You host **Term 1 meetup**",
            Assert.Single(network.Discord.MailOf(network.Cara)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Handed_on_and_back_at_once_nobody_is_bothered()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.Coordinator.MakeHostAsync(network.Ben, meetup);
        await network.AtAsync("2026-11-23T13:00");

        await network.Coordinator.MakeHostAsync(network.Cara, meetup);
        await network.Coordinator.MakeHostAsync(network.Ben, meetup);
        await network.AtAsync("2026-11-23T14:00");

        Assert.Single(network.Discord.MailOf(network.Ben));
        Assert.Empty(network.Discord.MailOf(network.Cara));
    }

    [Fact]
    public async Task Who_makes_themselves_host_or_hands_it_on_knows()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);

        await network.Coordinator.MakeHostAsync(network.Coordinator, meetup);
        await network.AtAsync("2026-11-23T13:00");
        await network.Coordinator.MakeHostAsync(network.Ben, meetup);
        await network.AtAsync("2026-11-23T14:00");
        await network.Ben.MakeHostAsync(network.Cara, meetup);
        await network.AtAsync("2026-11-23T15:00");

        Assert.Empty(network.Discord.MailOf(network.Coordinator));
        Assert.Single(network.Discord.MailOf(network.Ben));
        Assert.Single(network.Discord.MailOf(network.Cara));
    }

    [Fact]
    public async Task A_host_who_has_not_answered_learns_of_another_day_and_of_its_end()
    {
        await using var network = await HostTyping.ProposedAsync();
        await network.AtAsync("2027-01-04T10:00");

        await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", "1"),
            ("day", "3 March 2027")
        );
        await network.AtAsync("2027-01-05T10:00");
        await network.Coordinator.PressAsync("meetup-day:leave-out:1001:1");
        await network.AtAsync("2027-03-04T10:00");

        var mail = network.Discord.MailOf(network.Ben);
        Assert.Equal(3, mail.Count);
        Assert.Contains(
            "Now: **Wednesday 3 March, 3:45–5:15 pm**",
            mail[1],
            StringComparison.Ordinal
        );
        Assert.EndsWith("You host it.", mail[1], StringComparison.Ordinal);
        Assert.Equal(
            "**Term 1 meetup** on Wednesday 3 March, 3:45–5:15 pm, is called off.",
            mail[2]
        );
    }

    [Fact]
    public async Task A_rule_that_stops_tells_the_host_who_had_heard()
    {
        await using var network = await HostTyping.ProposedAsync();
        await network.AtAsync("2027-01-04T10:00");

        await network.Coordinator.PressAsync("meetup-rule:stop:1");
        await network.AtAsync("2027-01-05T10:00");

        Assert.EndsWith(
            "is called off.",
            network.Discord.MailOf(network.Ben)[^1],
            StringComparison.Ordinal
        );
    }
}
