using LibrarianBot.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>Who had answered learns of another time or place.</summary>
public sealed class ChangeNoticeTests
{
    private const string Begins = "2027-02-24T15:45";

    [Fact]
    public async Task Another_time_reaches_everybody_who_had_answered()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await AnsweredAsync(network);

        await MoveAsync(network, meetup, ("day", "3 March 2027"), ("time", "4 pm, 60 minutes"));
        await network.AtAsync("2026-11-23T13:00");

        Assert.Equal(
            """
            **Term 1 meetup** is at another time.
            Now: **Wednesday 3 March 2027, 4–5 pm**, Hilltop Primary (park on Banksia St) or online
            Before: Wednesday 24 February 2027, 3:45–5:15 pm, Hilltop Primary or online
            On your clock: <t:1804050000:F>
            You said that you're coming. Tell me if that has changed.
            """,
            Assert.Single(network.Discord.MailOf(network.Aroha))
        );
        Assert.EndsWith(
            "You had sent apologies. Perhaps you can come now?",
            Assert.Single(network.Discord.MailOf(network.Ben)),
            StringComparison.Ordinal
        );
        Assert.Empty(network.Discord.MailOf(network.Cara));
        Assert.Equal(
            ["2w 17 Feb 16:00", "2d 1 Mar 16:00", "2h 3 Mar 14:00"],
            await network.RemindersOfAsync(network.Aroha)
        );
    }

    [Fact]
    public async Task Several_changes_at_once_are_one_message_with_the_first_and_the_last()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await AnsweredAsync(network);

        await MoveAsync(network, meetup, ("day", "3 March 2027"));
        await MoveAsync(network, meetup, ("day", "10 March 2027"));
        await network.Coordinator.TypeAsync(
            "meetup host",
            ("meetup", $"{meetup}"),
            ("school", "Lakeside (ring the bell)")
        );
        await network.AtAsync("2026-11-23T13:00");

        Assert.StartsWith(
            """
            **Term 1 meetup** is at another time and place.
            Now: **Wednesday 10 March 2027, 3:45–5:15 pm**, Lakeside (ring the bell) or online
            Before: Wednesday 24 February 2027, 3:45–5:15 pm, Hilltop Primary or online
            """,
            Assert.Single(network.Discord.MailOf(network.Aroha)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Moved_there_and_back_is_not_worth_a_message()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await AnsweredAsync(network);

        await MoveAsync(network, meetup, ("day", "3 March 2027"));
        await MoveAsync(network, meetup, ("day", "24 February 2027"));
        await network.AtAsync("2026-11-23T13:00");

        Assert.Empty(network.Discord.MailOf(network.Aroha));
        Assert.Equal(
            "It is as it was before.",
            network.Ask(
                $"SELECT Outcome FROM Notices WHERE Kind = '{MeetupKinds.Change}' AND MemberId = 1"
            )
        );
    }

    [Fact]
    public async Task Moved_twice_on_different_days_is_told_twice()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await AnsweredAsync(network);

        await MoveAsync(network, meetup, ("day", "3 March 2027"));
        await network.AtAsync("2026-11-24T09:00");
        await MoveAsync(network, meetup, ("day", "10 March 2027"));
        await network.AtAsync("2026-11-24T10:00");

        var mail = network.Discord.MailOf(network.Aroha);
        Assert.Equal(2, mail.Count);
        Assert.Contains("Before: Wednesday 3 March", mail[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Called_off_after_reminders_were_planned_is_told_at_once_and_nothing_follows()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await AnsweredAsync(network);

        await network.Coordinator.TypeAsync(
            "meetup cancel",
            ("meetup", $"{meetup}"),
            ("why", "The hall is *flooded*")
        );
        await network.AtAsync("2027-02-24T16:00");

        Assert.Equal(
            "**Term 1 meetup** on Wednesday 24 February 2027, 3:45–5:15 pm, is called off.\nWhy: The hall is \\*flooded\\*",
            Assert.Single(network.Discord.MailOf(network.Aroha))
        );
        Assert.Single(network.Discord.MailOf(network.Ben));
        Assert.Empty(network.Discord.MailOf(network.Cara));
        Assert.Empty(await network.RemindersOfAsync(network.Aroha));
    }

    [Fact]
    public async Task Moved_and_called_off_at_once_names_the_day_that_people_knew()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await AnsweredAsync(network);

        await MoveAsync(network, meetup, ("day", "3 March 2027"));
        await network.Coordinator.TypeAsync("meetup cancel", ("meetup", $"{meetup}"));
        await network.AtAsync("2026-11-23T13:00");

        Assert.Equal(
            "**Term 1 meetup** on Wednesday 24 February 2027, 3:45–5:15 pm, is called off.",
            Assert.Single(network.Discord.MailOf(network.Aroha))
        );
    }

    [Fact]
    public async Task Whoever_can_come_now_says_so_under_the_message()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await AnsweredAsync(network);
        await MoveAsync(network, meetup, ("day", "3 March 2027"));
        await network.AtAsync("2026-11-23T13:00");
        network.KnowMembers(network.Ben);

        await network.PressInMailAsync(network.Ben, "Coming");

        Assert.Equal("Coming", network.Ask("SELECT Answer FROM MeetupReplies WHERE MemberId = 2"));
        Assert.Equal(3, (await network.RemindersOfAsync(network.Ben)).Count);
    }

    private static async Task<long> AnsweredAsync(TestNetwork network)
    {
        var meetup = await network.AnnouncedAsync(Begins);
        await network.ComeAsync(network.Aroha, meetup);
        await network.ApologiseAsync(network.Ben, meetup);
        return meetup;
    }

    private static Task<Answer> MoveAsync(
        TestNetwork network,
        long meetup,
        params (string, object)[] options
    ) => network.Coordinator.TypeAsync("meetup move", [("meetup", $"{meetup}"), .. options]);
}
