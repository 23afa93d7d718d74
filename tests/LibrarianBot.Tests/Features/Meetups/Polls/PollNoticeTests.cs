using LibrarianBot.Features.Meetups;
using LibrarianBot.Store;
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

        await network.AtAsync("2026-11-25T08:59");
        Assert.Empty(network.Discord.MailOf(network.Aroha));

        await network.AtAsync("2026-11-27T14:59");

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
        await network.AtAsync("2026-11-25T09:01");

        var nudge = network.Discord.Sent.Last(sent => sent.Channel == 1_000_001).Message;

        Assert.Equal(["Say when you can"], Answer.ButtonsOf(nudge));
        var form = await network.Aroha.PressAsync(PollNetwork.Say);
        Assert.NotNull(form.Form);
        Assert.Contains(
            "It takes half a minute, until **Friday 27 November, 3 pm**",
            Answer.TextOf(nudge),
            StringComparison.Ordinal
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
            scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(TestNetwork.Bayside);
            var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
            var reply = new MeetupReply(TestNetwork.Bayside, 1, 2);
            reply.Come(network.Clock.GetCurrentInstant());
            db.Add(reply);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await network.AtAsync("2026-11-23T12:10");

        Assert.StartsWith(
            "You host **Term 4 meetup**",
            Assert.Single(network.Discord.MailOf(network.Ben)),
            StringComparison.Ordinal
        );
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
