using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Features.Meetups.Polls;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollPostingTests
{
    [Fact]
    public async Task Without_permission_nobody_is_asked_and_nothing_stays()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.Forbid(
            MeetupNetwork.Announcements,
            DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions)
        );

        var answer = await network.AskWhenAsync();

        Assert.Equal(
            "I couldn't post in <#600>, so nobody was asked. Give me *Send Messages* in <#600>: channel settings → Permissions → LibrarianBot.",
            answer.Text
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupPolls"));
    }

    [Fact]
    public async Task An_outage_leaves_no_poll_that_nobody_sees()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.Forbid(
            MeetupNetwork.Announcements,
            DiscordNotes.Refuse(0, HttpStatusCode.InternalServerError)
        );

        await network.AskWhenAsync();

        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupPolls"));
    }

    [Fact]
    public async Task Without_a_channel_for_announcements_it_stands_where_it_was_asked_for()
    {
        await using var network = await TestNetwork.StartAsync();

        await network.AskWhenAsync();

        Assert.Equal(TestNetwork.BookLists, Assert.Single(network.Discord.Sent).Channel);
    }

    [Fact]
    public async Task What_wasnt_shown_before_a_kill_is_shown_after_the_start()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        network.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await network.Ben.CanAsync(1);
        await network.SettledAsync();
        network.Discord.Refusal = null;

        await network
            .Services.GetRequiredService<PollBoard>()
            .CatchUpAsync(TestContext.Current.CancellationToken);
        await network.SettledAsync();

        Assert.Contains(
            "1 person has answered.",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_hundred_answer_at_once_and_all_are_counted()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            async (at, _) =>
                await new Person(
                    network,
                    (ulong)(5000 + at),
                    $"Member {at:000} of a school"
                ).CanAsync(at % 6, (at + 1) % 6)
        );
        await network.SettledAsync();
        var who = await network.Coordinator.PressAsync(PollNetwork.Who);

        Assert.Contains(
            "200 people have answered.",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
        Assert.Contains("200 people have answered.", who.Text, StringComparison.Ordinal);
        Assert.Contains("and 52 more)", who.Text, StringComparison.Ordinal);
        Assert.InRange(network.Discord.Edits, 1, 200);
    }
}
