using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Features.BookLists;
using LibrarianBot.LiveMessages;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class ConsistencyTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DiscordErrorCode.MissingPermissions, "Send Messages")]
    [InlineData(DiscordErrorCode.MissingAccess, "View Channel")]
    public async Task A_list_that_may_not_be_posted_is_not_kept_and_the_cure_is_named(
        int code,
        string permission
    )
    {
        await using var network = await TestNetwork.StartAsync();
        network.Discord.Refusal = DiscordNotes.Refuse(code);

        var answer = await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));

        Assert.Equal(
            $"I couldn't post in <#500>, so nothing was saved. Ask your coordinator to give me *{permission}* there (channel settings → Permissions → LibrarianBot), then send your request again.",
            answer.Text
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM BookLists"));
    }

    [Fact]
    public async Task Without_a_channel_the_cure_is_named()
    {
        await using var network = await TestNetwork.StartAsync();
        network.Discord.Channels = [];

        var answer = await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));

        Assert.StartsWith(
            "There is no #book-lists channel that I can see",
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("/network setup", answer.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM BookLists"));
    }

    [Fact]
    public async Task An_outage_while_posting_leaves_no_list_that_nobody_sees()
    {
        await using var network = await TestNetwork.StartAsync();
        network.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);

        var answer = await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));

        Assert.Contains("nothing was changed", answer.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM BookLists"));
    }

    [Fact]
    public async Task Additions_that_come_together_are_shown_together_and_the_last_state_wins()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));
        var gate = new TaskCompletionSource();
        network.Discord.Gate = gate.Task;

        var additions = Enumerable
            .Range(0, 12)
            .Select(at =>
                network.Ben.TypeAsync("booklist add", ("list", "1"), ("title", $"Book {at}"))
            );
        await Task.WhenAll(additions);
        gate.SetResult();
        await network.SettledAsync();

        Assert.Contains(
            "**12 titles from 1 person**",
            network.Discord.Post,
            StringComparison.Ordinal
        );
        Assert.InRange(network.Discord.Edits, 1, 3);
        Assert.Equal("0", network.Ask("SELECT Revision - ShownRevision FROM BookLists"));
    }

    [Fact]
    public async Task What_an_outage_kept_from_the_message_is_caught_up_after_the_start()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));
        network.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await network.Ben.TypeAsync("booklist add", ("list", "1"), ("title", "Love That Dog"));
        await network.SettledAsync();
        Assert.EndsWith(
            "No titles yet. One is a help.",
            network.Discord.Post,
            StringComparison.Ordinal
        );

        network.Discord.Refusal = null;
        await network.Services.GetRequiredService<LiveMessageKeeper>().CatchUpAsync(Cancel);
        await network.SettledAsync();

        Assert.Contains(
            "**1 title from 1 person**",
            network.Discord.Post,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_message_that_somebody_deleted_is_posted_again_with_the_next_change()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));
        network.Discord.Delete(network.Discord.Posts.Keys.Single());

        var answer = await network.Ben.TypeAsync(
            "booklist add",
            ("list", "1"),
            ("title", "Love That Dog")
        );
        await network.SettledAsync();

        Assert.StartsWith("Thanks, Ben.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(
            "**1 title from 1 person**",
            network.Discord.Post,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "0",
            network.Ask("SELECT count(*) FROM BookLists WHERE Revision <> ShownRevision")
        );
    }
}
