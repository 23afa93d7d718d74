using LibrarianBot.Notices;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollNoticeTests
{
    private const string Nudge =
        "Dee would like to know when you can come to **Term 4 meetup**: Monday 30 November to Wednesday 2 December.";

    [Fact]
    public async Task Only_who_hasnt_answered_is_asked_again_and_only_once()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(1);

        await network.AtAsync("2026-11-27T08:59");
        Assert.Empty(network.Discord.MailOf(network.Aroha));

        await network.AtAsync("2026-11-29T14:59");

        Assert.StartsWith(
            Nudge,
            Assert.Single(network.Discord.MailOf(network.Aroha)),
            StringComparison.Ordinal
        );
        Assert.Single(network.Discord.MailOf(network.Cara));
        Assert.Empty(network.Discord.MailOf(network.Ben));
    }

    [Fact]
    public async Task The_nudges_button_opens_the_form_in_direct_messages()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.AtAsync("2026-11-27T09:01");

        var nudge = network.Discord.Sent.Last(sent => sent.Channel == 1_000_001).Message;

        Assert.Equal(["Say when you can"], Answer.ButtonsOf(nudge));
        var form = await network.Aroha.PressAsync(PollNetwork.Say);
        Assert.NotNull(form.Form);
    }

    [Fact]
    public async Task A_close_and_a_nudge_missed_while_the_bot_was_down_come_late_and_sensibly()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(1);
        network.Clock.Reset(NodaTime.Instant.FromUtc(2026, 11, 29, 12, 0));

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
            network.Ask("SELECT Outcome FROM Notices WHERE Kind = 'meetup-poll-nudge'")
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

        await network.AtAsync("2026-11-29T15:01");
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
        network.Clock.Reset(NodaTime.Instant.FromUtc(2026, 11, 29, 4, 0));

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

    [Fact]
    public async Task Who_replied_to_the_announcement_is_not_asked_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(2);
        await network.Coordinator.PressAsync("meetup-poll:make:1001:1:2");
        await using (var scope = network.Services.CreateAsyncScope())
        {
            scope
                .ServiceProvider.GetRequiredService<LibrarianBot.Store.CurrentNetwork>()
                .Set(TestNetwork.Bayside);
            var db = scope.ServiceProvider.GetRequiredService<LibrarianBot.Store.LibraryDb>();
            var reply = new LibrarianBot.Features.Meetups.MeetupReply(TestNetwork.Bayside, 1, 2);
            reply.Come(network.Clock.GetCurrentInstant());
            db.Add(reply);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await network.AtAsync("2026-11-23T12:10");

        Assert.Empty(network.Discord.MailOf(network.Ben));
        Assert.Equal(
            "Dropped",
            network.Ask(
                "SELECT State FROM Notices WHERE Kind = 'meetup-poll-chosen' AND MemberId = 2"
            )
        );
    }

    [Fact]
    public async Task What_is_planned_is_described_for_the_coordinator()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        var planned = await network.Coordinator.TypeAsync("notices");

        Assert.Contains(
            "Result of the poll for **Term 4 meetup**",
            planned.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Asking who hasn't said when they can, for **Term 4 meetup**",
            planned.Text,
            StringComparison.Ordinal
        );
    }
}
