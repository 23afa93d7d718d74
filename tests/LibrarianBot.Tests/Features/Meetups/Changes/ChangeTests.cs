using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>Single meetups are changed by coordinators and the host, without touching the rest.</summary>
public sealed class ChangeTests
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

        Assert.Equal("Term 2 meetup, Wednesday 12 May", offered.Offered[0].Name);
        Assert.StartsWith(
            "**Term 2 meetup**, Thursday 13 May, 3:45–5:15 pm, St Brigid's or online. I'll tell everybody on Thursday 22 April at 9 am.",
            moved.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            """
            **The next meetups**
            - Wed 24 Feb (Term 1) at Hilltop Primary
            - Thu 13 May (Term 2) at St Brigid's
            - Wed 11 Aug (Term 3) at Bayside High
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

    [Fact]
    public async Task Only_coordinators_and_the_host_change_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins, row => row.HostMemberId = 2);

        Answer[] refused =
        [
            await network.Cara.TypeAsync("meetup move", ("meetup", "1"), ("time", "4 pm")),
            await network.Cara.TypeAsync("meetup cancel", ("meetup", "1")),
            await network.Cara.TypeAsync("meetup host", ("meetup", "1"), ("school", "Mine")),
            await network.Cara.PressAsync($"meetup-change:open:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:menu:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:move:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:where:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:room:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-change:off:1001:{meetup}"),
            await network.Cara.PressAsync($"meetup-day:take:1001:{meetup}:2027-03-03"),
            await network.Cara.PressAsync($"meetup-day:leave-out:1001:{meetup}"),
            await network.Cara.SendAsync($"meetup-change:called-off:1001:{meetup}", ("why", "")),
            await network.Cara.SendAsync($"meetup-change:roomed:1001:{meetup}", ("room", "1")),
            await network.Cara.SendAsync(
                $"meetup-change:moved:1001:{meetup}",
                ("day", "tomorrow"),
                ("when", "4 pm")
            ),
        ];
        var host = await network.Ben.PressAsync($"meetup-change:open:{meetup}");

        Assert.All(
            refused,
            answer =>
                Assert.StartsWith(
                    "Only a coordinator or whoever hosts it",
                    answer.Text,
                    StringComparison.Ordinal
                )
        );
        Assert.Equal("0", network.Ask("SELECT Sequence FROM Meetups"));
        Assert.Equal(["Move", "Another host or place", "Room for", "Call off"], host.Buttons);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("99")]
    [InlineData("2027-2")]
    [InlineData("whatever")]
    public async Task Another_networks_meetup_is_not_there(string choice)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnouncedAsync(Begins);
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var moved = await elsewhere.TypeAsync(
            "meetup move",
            ("meetup", choice),
            ("day", "3 March 2027")
        );
        var offered = await elsewhere.BeginTypingAsync("meetup move", ("meetup", ""));

        Assert.Equal(
            "That meetup isn't there, so nothing was changed. See what is planned with `/meetup upcoming`.",
            moved.Text
        );
        Assert.Empty(offered.Offered);
    }

    [Fact]
    public async Task The_menus_forms_change_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        var dee = network.Coordinator;

        var move = await dee.PressAsync($"meetup-change:move:1001:{meetup}");
        var unread = await dee.SendAsync(
            move.Form!.CustomId,
            ("day", "thrusday"),
            ("when", "4 pm"),
            ("why", "")
        );
        await dee.SendAsync(
            move.Form.CustomId,
            ("day", "3 March 2027"),
            ("when", "4 pm, 60 minutes"),
            ("why", "")
        );
        var where = await dee.PressAsync($"meetup-change:where:1001:{meetup}");
        await dee.FillAsync(
            where.Form!.CustomId,
            ("mode", new[] { "InPerson" }),
            ("where", "St Brigid's (gate 2)"),
            ("link", "")
        );
        var room = await dee.PressAsync($"meetup-change:room:1001:{meetup}");
        var roomed = await dee.SendAsync(room.Form!.CustomId, ("room", "12"));

        Assert.StartsWith(
            "I couldn't read *thrusday* as a date.",
            unread.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["Try again"], unread.Buttons);
        Assert.StartsWith(
            "**Term 1 meetup**, Wednesday 3 March, 4–5 pm, St Brigid's (gate 2). There is room for 12.",
            roomed.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("3", network.Ask("SELECT HostMemberId FROM Meetups"));
    }

    [Fact]
    public async Task The_longest_school_and_notes_fit_into_the_form_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        var longest = $"{new string('S', 80)} ({new string('_', 200)})";

        var placed = await network.Coordinator.TypeAsync(
            "meetup host",
            ("meetup", $"{meetup}"),
            ("school", longest)
        );
        var form = await network.Coordinator.PressAsync($"meetup-change:where:1001:{meetup}");

        Assert.StartsWith("**Term 1 meetup**", placed.Text, StringComparison.Ordinal);
        Assert.NotNull(form.Form);
    }

    [Fact]
    public async Task More_room_lets_those_in_who_wait_in_their_turn()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins, row => row.Capacity = 1);
        await network.ComeAsync(network.Aroha, meetup);
        await network.SayAsync(network.Cara, meetup, (reply, now) => reply.Wait(now));
        network.Clock.Advance(NodaTime.Duration.FromMinutes(1));
        await network.SayAsync(network.Ben, meetup, (reply, now) => reply.Wait(now));

        await network.Coordinator.SendAsync($"meetup-change:roomed:1001:{meetup}", ("room", "2"));

        Assert.Equal(
            "2",
            network.Ask(
                "SELECT group_concat(MemberId) FROM MeetupReplies WHERE WaitingSince IS NOT NULL"
            )
        );
        Assert.Equal(3, (await network.RemindersOfAsync(network.Cara)).Count);
        Assert.Empty(await network.RemindersOfAsync(network.Ben));
        Assert.Equal(
            "3",
            network.Ask("SELECT group_concat(MemberId) FROM Notices WHERE Kind = 'meetup-place'")
        );
    }

    [Fact]
    public async Task What_is_over_or_called_off_stays_as_it_is()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.Coordinator.TypeAsync("meetup cancel", ("meetup", $"{meetup}"));

        var again = await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", $"{meetup}"),
            ("day", "3 March 2027")
        );
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");

        Assert.Equal(
            "**Term 1 meetup** was called off already, so nothing was changed.",
            again.Text
        );
        Assert.Equal(
            "No meetup is planned.\n*Called off: Term 1 meetup, Wednesday 24 February.*",
            upcoming.Text
        );
    }

    [Fact]
    public async Task An_old_question_pressed_after_everybody_knows_changes_nothing()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);

        var pressed = await network.Coordinator.PressAsync($"meetup-day:leave-out:1001:{meetup}");

        Assert.StartsWith(
            "Everybody knows of **Term 1 meetup** already",
            pressed.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Announced", network.Ask("SELECT \"State\" FROM Meetups"));
    }
}
