using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>Who hosts a meetup hears so privately, once its day is decided.</summary>
public sealed class HostTests
{
    private const string Begins = "2027-02-24T15:45";

    [Fact]
    public async Task A_new_host_learns_what_they_host_and_what_they_can_do()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);

        await network.Coordinator.MakeHostAsync(network.Ben, meetup);
        await network.AtAsync("2026-11-23T13:00");
        network.KnowMembers(network.Ben);
        var menu = await network.PressInMailAsync(network.Ben, "Change");

        Assert.Equal(
            """
            You host **Term 1 meetup**, Wednesday 24 February 2027, 3:45–5:15 pm, Hilltop Primary or online. Everybody knows of it.
            You can move it, change the place or call it off with *Change*, and hand it to somebody else with `/meetup host`. Shortly before it begins I'll send you the code word to show, and afterwards I'll ask you for the minutes.
            """,
            Assert.Single(network.Discord.MailOf(network.Ben))
        );
        Assert.Equal(["Move", "Another host or place", "Room for", "Call off"], menu.Buttons);
    }

    [Fact]
    public async Task Also_before_everybody_knows()
    {
        await using var network = await MeetupNetwork.StartAsync();

        await network.Coordinator.TypeAsync(
            "meetup schedule",
            ("title", "Book swap"),
            ("day", "Friday 4 December 2026"),
            ("time", "3:45 pm"),
            ("tell-on", "30 November 2026"),
            ("place", "Bayside High")
        );
        var planned = await network.Coordinator.TypeAsync("notices");
        await network.AtAsync("2026-11-23T13:00");

        Assert.Contains(
            "Word to who hosts **Book swap** now",
            planned.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "You host **Book swap**, Friday 4 December 2026, 3:45–5:15 pm, Bayside High. I'll tell everybody on Monday 30 November at 9 am.",
            Assert.Single(network.Discord.MailOf(network.Aroha)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whom_a_rules_rotation_names_is_told_a_day_after_the_coordinator()
    {
        await using var network = await HostTyping.ProposedAsync();

        var before = network.Discord.MailOf(network.Ben).Count;
        await network.AtAsync("2026-12-08T10:00");

        Assert.Equal(0, before);
        Assert.StartsWith(
            "You host **Term 1 meetup**, Wednesday 24 February 2027, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online. I'll tell everybody on Wednesday 3 February 2027 at 9 am.",
            Assert.Single(network.Discord.MailOf(network.Ben)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Left_out_before_they_heard_of_it_there_is_nothing_to_tell()
    {
        await using var network = await HostTyping.ProposedAsync();

        await network.Coordinator.PressAsync("meetup-day:leave-out:1001:1");
        await network.AtAsync("2027-02-25T10:00");

        Assert.Empty(network.Discord.MailOf(network.Ben));
    }

    [Fact]
    public async Task While_its_day_is_not_decided_the_host_is_not_told_either()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "24 February 2027"),
            ("reason", "Sports day")
        );
        await network.SayRuleAsync();
        await network.Coordinator.PressAsync("meetup-rule:keep:1");
        await network.AtAsync("2027-01-10T10:00");
        var before = network.Discord.MailOf(network.Ben).Count;

        await network.Coordinator.PressAsync("meetup-day:take:1001:1:2027-03-03");
        await network.AtAsync("2027-01-10T11:00");

        Assert.Equal(0, before);
        Assert.StartsWith(
            "You host **Term 1 meetup**, Wednesday 3 March",
            Assert.Single(network.Discord.MailOf(network.Ben)),
            StringComparison.Ordinal
        );
    }
}
