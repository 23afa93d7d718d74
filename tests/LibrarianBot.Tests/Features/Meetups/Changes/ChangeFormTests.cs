using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>The menu of changes and its forms.</summary>
public sealed class ChangeFormTests
{
    private const string Begins = "2027-02-24T15:45";

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
            "**Term 1 meetup**, Wednesday 3 March 2027, 4–5 pm, St Brigid's (gate 2). There is room for 12.",
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
}
