using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Presence;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

public sealed class PresenceTests
{
    [Fact]
    public async Task The_host_gets_a_code_word_a_quarter_of_an_hour_before()
    {
        await using var network = await MeetupDay.StartAsync();

        await network.AtAsync("2027-02-24T15:29");
        await network.SendDueAsync();
        Assert.Empty(network.Discord.MailOf(network.Ben));
        await network.AtAsync("2027-02-24T15:30");
        await network.SendDueAsync();
        var again = await network.Ben.PressAsync($"meetup-here:code:{TestNetwork.Bayside}:1");

        var code = network.Code;
        Assert.Contains(code, CodeWords.All, StringComparer.Ordinal);
        Assert.Equal(
            $"**Term 1 meetup** starts in 15 minutes. Its code word is **{code}**: show it to those who are there. They type `/meetup here code:{code}`, and it counts in their PD log.",
            Assert.Single(network.Discord.MailOf(network.Ben))
        );
        Assert.Equal(network.Discord.MailOf(network.Ben)[0], again.Text);
        Assert.Empty(network.Discord.In(MeetupDay.Thread));
    }

    [Theory]
    [InlineData("2027-02-24T15:31", "3:45 pm")]
    [InlineData("2027-02-24T16:10", "4:10 pm")]
    [InlineData("2027-02-24T17:40", "3:45 pm")]
    public async Task Members_type_it_and_are_there(string at, string since)
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(at);

        var answer = await network.Cara.TypeAsync(
            "meetup here",
            ("code", $" {network.Code.ToLowerInvariant()}.")
        );

        Assert.True(answer.IsPrivate);
        Assert.StartsWith(
            $"You're at **Term 1 meetup**, counted from {since}.",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_leaves_early_says_so_and_may_come_back()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);
        var here = await HereAsync(network.Cara, network.Code);
        var twice = await HereAsync(network.Cara, network.Code);
        await network.AtAsync("2027-02-24T16:30");

        var left = await network.Cara.PressAsync("meetup-here:leave:1");
        var never = await network.Aroha.TypeAsync("meetup leaving");
        await network.AtAsync("2027-02-24T16:40");
        var back = await HereAsync(network.Cara, network.Code);

        Assert.Equal(["I'm leaving"], here.Buttons);
        Assert.StartsWith("You're down as being at", twice.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Noted: you left **Term 1 meetup** at 4:30 pm. That makes 45 minutes, and goes into your PD log when the meetup is over. Back again? Type the code once more.",
            left.Text
        );
        Assert.StartsWith("You haven't said that you're at", never.Text, StringComparison.Ordinal);
        Assert.StartsWith("You're at **Term 1 meetup**", back.Text, StringComparison.Ordinal);
        Assert.Equal(
            "1",
            network.Ask(
                "SELECT count(*) FROM MeetupReplies WHERE PresentUntil IS NULL AND PresentFrom > 0"
            )
        );
    }

    [Theory]
    [InlineData(
        "2027-02-24T15:29",
        "**Term 1 meetup** is on Wednesday 24 February, 3:45–5:15 pm. You can say that you're there from 15 minutes before."
    )]
    [InlineData(
        "2027-02-24T17:46",
        "**Term 1 meetup** is over. If you were there, the host can still mark you. No other meetup is planned."
    )]
    public async Task Too_early_and_too_late_are_said(string at, string said)
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(at);

        var answer = await HereAsync(network.Cara, network.Code);

        Assert.Equal(said, answer.Text);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task Guessing_comes_to_an_end_and_the_host_can_mark_them()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);

        var first = await HereAsync(network.Cara, "@everyone");
        for (var count = 0; count < 4; count++)
        {
            await HereAsync(network.Cara, "WRONG");
        }

        var right = await HereAsync(network.Cara, network.Code);
        var aroha = await HereAsync(network.Aroha, network.Code);
        var marked = await network.Ben.ChooseAsync(
            $"meetup-here:marked:{TestNetwork.Bayside}:1",
            "3"
        );

        Assert.Equal(
            "That isn't the code word of **Term 1 meetup**. Ask the host for it; you can try 4 times more.",
            first.Text
        );
        Assert.Equal(
            "That wasn't the code word of **Term 1 meetup**, and it can't be tried more often. The host can mark you as there instead.",
            right.Text
        );
        Assert.StartsWith("You're at", aroha.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "**Term 1 meetup**, who is here: Aroha, Cara.",
            marked.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_at_once_are_told_apart_by_their_words()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.ScheduleAsync("Coffee", "2027-02-24T16:00");
        await network.AtAsync("2027-02-24T16:05");
        await network.ChangeAsync(
            (_, db) =>
            {
                db.Meetups.First(row => row.Id == 1).PresenceCode = "OWL";
                db.Meetups.First(row => row.Id == 2).PresenceCode = "FOX";
                return Task.FromResult(0);
            }
        );

        var first = await HereAsync(network.Cara, "owl");
        var second = await HereAsync(network.Aroha, "fox");

        Assert.Contains("Term 1 meetup", first.Text, StringComparison.Ordinal);
        Assert.Contains("Coffee", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_marks_who_is_here_likeliest_first_and_takes_a_mark_back()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AnswerAsync(network.Cara, MeetupAnswer.Coming);
        await network.AnswerAsync(network.Aroha, MeetupAnswer.Apologies);
        await network.AtAsync(MeetupDay.Begins);

        var list = await network.Ben.TypeAsync("meetup mark");
        var marked = await network.Ben.TypeAsync("meetup mark", ("member", network.Aroha));
        var back = await network.Ben.ChooseAsync(
            $"meetup-here:unmarked:{TestNetwork.Bayside}:1",
            "1"
        );

        Assert.Equal(
            ["Ben", "Cara", "Dee", "Aroha"],
            list.Select!.Options.Select(option => option.Label).ToList()
        );
        Assert.Contains("who is here: Aroha.", marked.Text, StringComparison.Ordinal);
        Assert.Contains("nobody is marked yet", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_host_and_coordinators_mark_or_see_the_code()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);

        Answer[] refused =
        [
            await network.Cara.TypeAsync("meetup mark"),
            await network.Cara.TypeAsync("meetup mark", ("member", network.Aroha)),
            await network.Cara.PressAsync($"meetup-here:code:{TestNetwork.Bayside}:1"),
            await network.Cara.PressAsync($"meetup-here:mark:{TestNetwork.Bayside}:1"),
            await network.Cara.ChooseAsync($"meetup-here:marked:{TestNetwork.Bayside}:1", "3"),
            await network.Cara.ChooseAsync($"meetup-here:unmarked:{TestNetwork.Bayside}:1", "3"),
        ];

        Assert.All(
            refused,
            answer =>
            {
                Assert.StartsWith(
                    "Only the host or a coordinator",
                    answer.Text,
                    StringComparison.Ordinal
                );
                Assert.DoesNotContain(network.Code, answer.Text, StringComparison.Ordinal);
            }
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task Another_networks_meetup_gets_nothing()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        Answer[] answers =
        [
            await elsewhere.PressAsync($"meetup-here:code:{TestNetwork.Hilltop}:1"),
            await elsewhere.PressAsync($"meetup-here:code:{TestNetwork.Bayside}:1"),
            await elsewhere.ChooseAsync($"meetup-here:marked:{TestNetwork.Hilltop}:1", "3"),
            await elsewhere.TypeAsync("meetup here", ("code", network.Code)),
            await elsewhere.PressAsync("meetup-here:leave:1"),
        ];

        Assert.All(
            answers,
            answer => Assert.DoesNotContain("Term 1", answer.Text, StringComparison.Ordinal)
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task Without_a_host_the_coordinator_gets_the_code()
    {
        await using var network = await MeetupDay.StartAsync(
            mode: MeetupMode.Online,
            hosted: false
        );

        await network.AtAsync("2027-02-24T15:30");
        await network.SendDueAsync();

        Assert.Single(network.Discord.MailOf(network.Coordinator));
    }

    [Fact]
    public async Task A_moved_meetup_takes_its_code_along_and_a_cancelled_one_has_none()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.MoveAsync("2027-03-03", "10 am");
        await network.AtAsync("2027-02-25T09:00");
        await network.SendDueAsync();
        Assert.Empty(network.Discord.MailOf(network.Ben));

        await network.AtAsync("2027-03-03T09:50");
        await network.SendDueAsync();
        Assert.Single(network.Discord.MailOf(network.Ben));

        await network.CallOffAsync();
        await network.AtAsync("2027-03-04T09:00");
        await network.SendDueAsync();
        var answer = await HereAsync(network.Cara, network.Code);

        Assert.Single(network.Discord.MailOf(network.Ben));
        Assert.StartsWith("No meetup is on", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_host_gets_the_code_instead()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Coordinator.TypeAsync(
            "meetup host",
            ("meetup", "1"),
            ("person", network.Cara)
        );

        await network.AtAsync("2027-02-24T15:30");
        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Ben));
        Assert.Contains(
            network.Code,
            Assert.Single(network.Discord.MailOf(network.Cara)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Moved_after_the_code_was_sent_it_is_sent_again_on_the_new_day()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync("2027-02-24T15:31");
        await network.SendDueAsync();

        await network.MoveAsync("2027-03-03", "10 am");
        await network.AtAsync("2027-03-03T09:46");
        await network.SendDueAsync();

        Assert.Equal(2, network.Discord.MailOf(network.Ben).Count);
    }

    [Theory]
    [InlineData(0, null, 90)]
    [InlineData(10, null, 90)]
    [InlineData(11, null, 80)]
    [InlineData(42, null, 50)]
    [InlineData(0, 80, 90)]
    [InlineData(0, 44, 45)]
    [InlineData(30, 60, 30)]
    [InlineData(40, 41, 5)]
    [InlineData(89, null, 5)]
    public void Length_is_rounded_sensibly(int late, int? left, int minutes)
    {
        var meetup = new Meetup(
            1,
            "Meetup",
            new MeetupTime(new(2027, 2, 24), new(15, 45), "Australia/Melbourne", 90),
            1,
            default
        );
        var from = meetup.Begins + NodaTime.Duration.FromMinutes(late);
        var until = left is { } at
            ? meetup.Begins + NodaTime.Duration.FromMinutes(at)
            : (NodaTime.Instant?)null;

        Assert.Equal(minutes, PresenceLength.Minutes(meetup, from, until));
    }

    private static Task<Answer> HereAsync(Person who, string code) =>
        who.TypeAsync("meetup here", ("code", code));
}
