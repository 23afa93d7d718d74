using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollTests
{
    [Fact]
    public async Task A_coordinator_asks_and_everybody_sees_when()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.AskWhenAsync();

        Assert.True(answer.IsPrivate);
        Assert.Equal(
            "It's in <#600>, with 6 times. Who hasn't answered is asked once. You get the result when it closes: **Friday 27 November, 3 pm** (<t:1795752000:R>), or look before with *See who can*.",
            answer.Text
        );
        Assert.Equal(["See who can", "Withdraw the poll"], answer.Buttons);
        Assert.Equal(600UL, Assert.Single(network.Discord.Sent).Channel);
        Assert.Equal(
            """
            **When can you?** · **Term 4 meetup**
            Mon 30 Nov, Tue 1 Dec and Wed 2 Dec, at Hilltop Primary (park on Banksia St) or online
            - After school, 3:45–5:15 pm
            - Evening, 7–8:30 pm
            Nobody has answered yet. Say until **Friday 27 November, 3 pm** (<t:1795752000:R>).
            """,
            Answer.TextOf(network.Poll)
        );
        Assert.Equal(["Say when you can", "See who can"], Answer.ButtonsOf(network.Poll));
    }

    [Fact]
    public async Task Members_tick_in_one_private_form_and_find_their_ticks_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        var form = await network.Ben.PressAsync(PollNetwork.Say);
        var thanks = await network.Ben.FillAsync(
            form.Form!.CustomId,
            ("days0", new[] { "0" }),
            ("days1", Array.Empty<string>()),
            ("days2", new[] { "4", "5", "77", "x" })
        );
        await network.SettledAsync();
        var again = await network.Ben.PressAsync(PollNetwork.Say);
        var others = await network.Cara.PressAsync(PollNetwork.Say);

        Assert.Equal(
            [
                "Monday 30 November: [ ] After school, 3:45–5:15 pm",
                "Monday 30 November: [ ] Evening, 7–8:30 pm",
                "Tuesday 1 December: [ ] After school, 3:45–5:15 pm",
                "Tuesday 1 December: [ ] Evening, 7–8:30 pm",
                "Wednesday 2 December: [ ] After school, 3:45–5:15 pm",
                "Wednesday 2 December: [ ] Evening, 7–8:30 pm",
            ],
            form.Ticks()
        );
        Assert.True(thanks.IsPrivate);
        Assert.StartsWith(
            """
            Thanks, Ben. You can on:
            - Monday 30 November, after school, 3:45–5:15 pm
            - Wednesday 2 December, after school, 3:45–5:15 pm
            - Wednesday 2 December, evening, 7–8:30 pm
            You can change it until
            """,
            thanks.Text,
            StringComparison.Ordinal
        );
        Assert.Equal([0, 4, 5], Ticked(again));
        Assert.Empty(Ticked(others));
        Assert.Contains(
            "1 person has answered.",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_time_at_all_is_an_answer_too()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        var thanks = await network.Ben.CanAsync();

        Assert.StartsWith(
            "Thanks, Ben. None of these times suits you; that helps too.",
            thanks.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("1", network.Ask("SELECT count(*) FROM PollAnswers"));
    }

    private static IEnumerable<int> Ticked(Answer answer) =>
        answer
            .Ticks()
            .Index()
            .Where(tick => tick.Item.Contains("[x]", StringComparison.Ordinal))
            .Select(tick => tick.Index);
}
