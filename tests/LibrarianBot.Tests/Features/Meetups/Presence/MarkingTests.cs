using LibrarianBot.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Presence;

/// <summary>The host says who is there, and nobody else does.</summary>
public sealed class MarkingTests
{
    [Fact]
    public async Task Guessing_comes_to_an_end_and_the_host_can_mark_them()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);

        var first = await network.Cara.HereAsync("@everyone");
        for (var count = 0; count < 4; count++)
        {
            await network.Cara.HereAsync("WRONG");
        }

        var right = await network.Cara.HereAsync(network.Code);
        var aroha = await network.Aroha.HereAsync(network.Code);
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
}
