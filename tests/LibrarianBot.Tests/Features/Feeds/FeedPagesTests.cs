using System.Net;
using LibrarianBot.Features.Feeds;
using LibrarianBot.Tests.Features.Meetups;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>What a calendar program gets that asks again and again.</summary>
public sealed class FeedPagesTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        var path = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));

        using var first = await site.AskAsync(path);
        var tag = first.Headers.ETag!.Tag;
        network.Clock.Reset(NodaTime.Instant.FromUtc(2027, 2, 1, 0, 0));
        using var same = await site.AskAsync(path, known: $"\"other\", {tag}");
        using var weak = await site.AskAsync(path, known: $"W/{tag}");
        using var any = await site.AskAsync(path, known: "*");
        using var nonsense = await site.AskAsync(path, known: "nonsense");
        await network.ComeAsync(network.Aroha, meetup);
        using var changed = await site.AskAsync(path, known: tag);

        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        Assert.Equal("inline; filename=meetups.ics", $"{first.Content.Headers.ContentDisposition}");
        Assert.Equal(
            ["nosniff"],
            first.Headers.GetValues("X-Content-Type-Options"),
            StringComparer.Ordinal
        );
        Assert.All(
            [same, weak, any],
            answer => Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode)
        );
        Assert.Equal(tag, same.Headers.ETag!.Tag);
        Assert.Empty(await same.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal(HttpStatusCode.OK, nonsense.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag!.Tag, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Its_head_says_how_long_it_is_without_sending_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        await network.AnnouncedAsync("2027-02-24T15:45");
        var path = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));

        using var whole = await site.AskAsync(path);
        using var head = await site.AskAsync(path, HttpMethod.Head);
        using var post = await site.AskAsync(path, HttpMethod.Post);

        var bytes = await whole.Content.ReadAsByteArrayAsync(Cancel);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(bytes.Length, head.Content.Headers.ContentLength);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_says_nothing_else()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var path = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));
        var secret = path[(path.IndexOf('-', StringComparison.Ordinal) + 1)..^4];

        string[] wrong =
        [
            path.Replace(secret, new string('0', secret.Length), StringComparison.Ordinal),
            path.Replace("/1-", "/2-", StringComparison.Ordinal),
            path[..^4],
            path.Replace(secret, secret.ToUpperInvariant(), StringComparison.Ordinal),
            "/calendar/1-.ics",
            "/calendar/-.ics",
            "/calendar/.ics",
            "/calendar/99999999999999999999999-x.ics",
            "/calendar/1%00-x.ics",
            "/calendar/%F0%9F%98%80.ics",
            $"/calendar/{new string('1', 4000)}.ics",
        ];
        foreach (var other in wrong)
        {
            using var answer = await site.AskAsync(other);

            Assert.True(
                answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest,
                $"{other}: {answer.StatusCode}"
            );
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
            Assert.Null(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task Without_a_public_address_the_meetups_ahead_come_as_a_file()
    {
        await using var network = await TestNetwork.StartAsync(services =>
            services.AddSingleton(new FeedAddresses(null))
        );
        var nothing = await network.Aroha.TypeAsync("calendar");
        await network.AnnouncedAsync("2026-11-20T15:45");
        await network.AnnouncedAsync("2027-02-24T15:45");

        var answer = await network.Aroha.TypeAsync("calendar");
        // A button from before the address was taken away.
        var pressed = await network.Aroha.PressAsync("calendar:renew:Mine");

        Assert.StartsWith("No meetup is announced", nothing.Text, StringComparison.Ordinal);
        Assert.StartsWith("The meetup ahead, as a file:", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.IsPrivate);
        var file = Assert.Single(answer.Files);
        Assert.Equal("meetups.ics", file.Name);
        var text = System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
        Assert.Contains("20270224T154500", text, StringComparison.Ordinal);
        Assert.DoesNotContain("20261120", text, StringComparison.Ordinal);
        Assert.StartsWith("The meetup ahead, as a file:", pressed.Text, StringComparison.Ordinal);
    }
}
