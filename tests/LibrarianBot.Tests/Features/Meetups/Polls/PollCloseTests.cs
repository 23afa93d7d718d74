using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollCloseTests
{
    [Fact]
    public async Task A_close_and_a_nudge_missed_while_the_bot_was_down_come_late_and_sensibly()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(1);
        network.Clock.Reset(NodaTime.Instant.FromUtc(2026, 11, 27, 12, 0));

        await network.SendDueAsync();
        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Aroha));
        Assert.StartsWith(
            "Your poll is over. Choose the time",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "The poll is over.",
            network.Ask("SELECT Outcome FROM Notices WHERE Kind = 'meetup-poll-nudge-all'")
        );
    }

    [Fact]
    public async Task After_the_last_of_its_times_only_withdrawing_is_left()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(1);
        network.Clock.Reset(NodaTime.Instant.FromUtc(2026, 12, 4, 0, 0));

        await network.SendDueAsync();
        var who = await network.Coordinator.PressAsync(PollNetwork.Who);
        var late = await network.Coordinator.PressAsync("meetup-poll:make:1001:1:1");

        Assert.StartsWith(
            "Your poll is over, and all its times have passed.",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            StringComparison.Ordinal
        );
        Assert.Equal(["Withdraw the poll"], who.Buttons);
        Assert.Equal("That time has passed. Choose another, or withdraw the poll.", late.Text);
    }

    [Fact]
    public async Task Nobody_answered_is_said_and_a_time_can_be_chosen_all_the_same()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        await network.AtAsync("2026-11-27T15:01");
        var who = await network.Coordinator.PressAsync(PollNetwork.Who);

        Assert.EndsWith(
            "**Term 4 meetup**: nobody has answered yet.",
            network.Discord.MailOf(network.Coordinator)[^1],
            StringComparison.Ordinal
        );
        Assert.Equal(["Withdraw the poll"], who.Buttons);
        Assert.Equal(6, who.Select!.Options.Count);
        Assert.Empty(who.Message.Files);
    }

    [Fact]
    public async Task An_answer_after_the_close_is_refused_also_before_the_close_was_noticed()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        network.Clock.Reset(NodaTime.Instant.FromUtc(2026, 11, 27, 4, 0));

        var press = await network.Ben.PressAsync(PollNetwork.Say);
        var form = await network.Ben.CanAsync(1);

        Assert.StartsWith(
            "The poll for **Term 4 meetup** is over",
            press.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(press.Text, form.Text);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM PollAnswers"));
    }

    [Fact]
    public async Task An_old_button_answers_after_the_poll_became_a_meetup()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Coordinator.PressAsync("meetup-poll:make:1001:1:2");

        var press = await network.Ben.PressAsync(PollNetwork.Say);

        Assert.Equal(
            "**Term 4 meetup** has its time already, so the poll is over. Reply in its announcement; it's also in `/meetup upcoming`.",
            press.Text
        );
    }
}
