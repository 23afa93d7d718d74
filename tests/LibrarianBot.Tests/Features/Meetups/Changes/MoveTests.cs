using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A meetup is moved, without touching the rest.</summary>
public sealed class MoveTests
{
    private const string Begins = "2027-02-24T15:45";

    [Fact]
    public async Task One_of_the_rules_is_moved_before_it_is_there_and_the_others_stay()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();
        await network.Coordinator.PressAsync("meetup-rule:keep:1");

        var offered = await network.Coordinator.BeginTypingAsync(
            "meetup move",
            ("meetup", "term 2")
        );
        var moved = await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", offered.Offered[0].Value),
            ("day", "13 May 2027"),
            ("why", "NAPLAN")
        );
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");

        Assert.Equal("Term 2 meetup, Wednesday 12 May 2027", offered.Offered[0].Name);
        Assert.StartsWith(
            "**Term 2 meetup**, Thursday 13 May 2027, 3:45–5:15 pm, St Brigid's or online. I'll tell everybody on Thursday 22 April 2027 at 9 am.",
            moved.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            """
            **The next meetups**
            - Wed 24 Feb 2027 (Term 1) at Hilltop Primary
            - Thu 13 May 2027 (Term 2) at St Brigid's
            - Wed 11 Aug 2027 (Term 3) at Bayside High
            - Wed 3 Nov 2027 (Term 4) at Hilltop Primary
            *Thursday 13 May: moved from Wednesday 12 May \(NAPLAN\).*
            """,
            upcoming.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Moved_twice_and_back_it_is_as_if_it_never_was()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();
        await network.Coordinator.PressAsync("meetup-rule:keep:1");

        foreach (var day in (string[])["13 May 2027", "14 May 2027"])
        {
            await network.Coordinator.TypeAsync(
                "meetup move",
                (
                    "meetup",
                    network.Ask("SELECT Id FROM Meetups") is { Length: > 0 } id ? id : "2027-2"
                ),
                ("day", day)
            );
        }

        var moved = network.Ask("SELECT MovedWhy FROM Meetups");
        await network.Coordinator.TypeAsync("meetup move", ("meetup", "1"), ("day", "12 May 2027"));

        Assert.Equal("moved from Wednesday 12 May", moved);
        Assert.Equal("", network.Ask("SELECT MovedWhy FROM Meetups"));
        Assert.Equal("1", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task Answers_stay_and_calendars_learn_of_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.ComeAsync(network.Ben, meetup);
        var before = network.Ask("SELECT Sequence || ' ' || Revision FROM Meetups");

        await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", $"{meetup}"),
            ("day", "3 March 2027")
        );

        Assert.Equal("0 0", before);
        Assert.Equal("1 1", network.Ask("SELECT Sequence || ' ' || Revision FROM Meetups"));
        Assert.Equal("Coming", network.Ask("SELECT Answer FROM MeetupReplies"));
    }

    [Fact]
    public async Task Announced_onto_a_closed_day_it_is_allowed_and_said()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);

        var moved = await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", $"{meetup}"),
            ("day", "8 March 2027")
        );

        Assert.Contains(
            "Monday 8 March is Labour Day, so schools may be closed.",
            moved.Text,
            StringComparison.Ordinal
        );
    }
}
