using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollChoiceTests
{
    [Fact]
    public async Task At_the_close_the_coordinator_gets_the_result_and_one_press_makes_it_the_meetup()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Aroha.CanAsync(1, 2);
        await network.Ben.CanAsync(2);
        await network.Cara.CanAsync(1, 2, 5);

        await network.AtAsync("2026-11-27T15:01");

        var result = Assert.Single(
            network.Discord.Posts.Values,
            message => message.Files.Count > 0
        );
        Assert.Equal(
            """
            Your poll is over. Choose the time, and I announce the meetup.
            **Term 4 meetup**: 3 people have answered. Most can on **Tue 1 Dec, 3:45 pm**.
            - **Tue 1 Dec, 3:45 pm**: 3 can (Aroha, Ben and Cara)
            - **Mon 30 Nov, 7 pm**: 2 can (Aroha and Cara); not Ben
            - **Wed 2 Dec, 7 pm**: 1 can (Cara); not Aroha and Ben
            - **Mon 30 Nov, 3:45 pm**: 0 can
            - **Tue 1 Dec, 7 pm**: 0 can
            - **Wed 2 Dec, 3:45 pm**: 0 can
            """,
            Answer.TextOf(result)
        );
        Assert.Equal(["Meet on Tue 1 Dec, 3:45 pm", "Withdraw the poll"], Answer.ButtonsOf(result));
        Assert.Contains(
            "The poll is over; Dee chooses the time.",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );

        var made = await network.Coordinator.PressAsync("meetup-poll:make:1001:1:2");
        await network.SettledAsync();

        Assert.True(made.IsUpdate);
        Assert.Equal(
            "**Term 4 meetup** is on **Tuesday 1 December, 3:45–5:15 pm**, at Hilltop Primary (park on Banksia St) or online. I'm announcing it now. I ask the 3 who can then whether they come.",
            made.Text
        );
        Assert.Equal(
            "2026-12-01 15:45:00 Australia/Melbourne 90 Proposed",
            network.Ask(
                "SELECT Day || ' ' || StartsAt || ' ' || ZoneId || ' ' || Minutes || ' ' || State FROM Meetups"
            )
        );
        Assert.Equal(
            "1",
            network.Ask("SELECT count(*) FROM Notices WHERE Kind = 'meetup-announce'")
        );
        Assert.StartsWith(
            "**Term 4 meetup** is on **Tuesday 1 December, 3:45–5:15 pm**, at Hilltop Primary (park on Banksia St) or online.\n3 people have answered. Thank you.",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
        Assert.Empty(Answer.ButtonsOf(network.Poll));
    }

    [Fact]
    public async Task Who_can_then_is_asked_and_not_assumed_to_come()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Aroha.CanAsync(1, 2);
        await network.Ben.CanAsync(3);
        await network.Coordinator.PressAsync("meetup-poll:make:1001:1:2");

        await network.AtAsync("2026-11-23T12:10");

        Assert.StartsWith(
            "**Term 4 meetup** is on **Tuesday 1 December, 3:45–5:15 pm**, at Hilltop Primary (park on Banksia St). You said that you can then. Are you coming?",
            Assert.Single(network.Discord.MailOf(network.Aroha)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            network.Discord.MailOf(network.Ben),
            mail => mail.Contains("Are you coming?", StringComparison.Ordinal)
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
        Assert.Contains(
            "Reply in [the announcement](https://discord.com/channels/1001/600/",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_time_is_chosen_from_the_list_and_a_second_press_makes_no_second_meetup()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(2);

        var who = await network.Coordinator.PressAsync(PollNetwork.Who);
        var made = await network.Coordinator.ChooseAsync(who.Select!.CustomId, "5");
        var second = await network.Coordinator.PressAsync("meetup-poll:make:1001:1:2");

        Assert.Equal("Tue 1 Dec, 3:45 pm · 1 can", who.Select.Options[0].Label);
        Assert.Contains("Wednesday 2 December, 7–8:30 pm", made.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "**Term 4 meetup** has its time already, so the poll is over.",
            second.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("1", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task A_poll_is_withdrawn_after_a_question_and_says_so()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(2);

        var question = await network.Coordinator.PressAsync("meetup-poll:drop:1001:1");
        var kept = await network.Coordinator.PressAsync("meetup-poll:keep:1001:1");
        var gone = await network.Coordinator.PressAsync("meetup-poll:withdraw:1001:1");
        await network.SettledAsync();
        var late = await network.Cara.PressAsync(PollNetwork.Say);

        Assert.Equal(
            "Withdraw the poll for **Term 4 meetup**? One person has answered.",
            question.Text
        );
        Assert.Equal(["Withdraw it", "Keep it"], question.Buttons);
        Assert.Equal("Meet on Tue 1 Dec, 3:45 pm", kept.Buttons[0]);
        Assert.StartsWith("Withdrawn:", gone.Text, StringComparison.Ordinal);
        Assert.Equal(
            "**Term 4 meetup** · Dee's poll was withdrawn, so there is nothing to answer.",
            Answer.TextOf(network.Poll)
        );
        Assert.Equal(
            "The poll for **Term 4 meetup** was withdrawn, so there is nothing to answer.",
            late.Text
        );
        Assert.Equal(
            "0",
            network.Ask(
                "SELECT count(*) FROM Notices WHERE State = 'Planned' AND Kind LIKE 'meetup-poll%'"
            )
        );
    }
}
