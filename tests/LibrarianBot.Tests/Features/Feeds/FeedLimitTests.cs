using System.Net;
using LibrarianBot.Features.Feeds;
using LibrarianBot.Tests.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>Who asks for calendars without end.</summary>
public sealed class FeedLimitTests
{
    [Fact]
    public async Task A_calendar_that_is_asked_for_without_end_says_when_to_come_back()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var mine = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));
        var another = FeedSite.PathIn(await network.Ben.TypeAsync("calendar"));

        Assert.All(await AskAsync(site, FeedLimits.AMinute, _ => mine), IsGiven);
        using var tooMany = await site.AskAsync(mine);

        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.StatusCode);
        Assert.InRange(tooMany.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Null(tooMany.Headers.ETag);
        // Whoever asks for another calendar isn't kept waiting, nor who asks for one that isn't there.
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync(another));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync(Guess(1)));
    }

    [Fact]
    public async Task Who_guesses_addresses_is_slowed_down_and_nobody_else()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var mine = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));

        var guesses = await AskAsync(site, FeedLimits.AMinute, Guess);
        using var tooMany = await site.AskAsync(Guess(FeedLimits.AMinute));

        Assert.All(guesses, status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.StatusCode);
        Assert.NotNull(tooMany.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync(mine));
    }

    private static void IsGiven(HttpStatusCode status) => Assert.Equal(HttpStatusCode.OK, status);

    /// <summary>Another each time.</summary>
    private static string Guess(int number) => $"/calendar/1-guess{number}.ics";

    private static async Task<IReadOnlyList<HttpStatusCode>> AskAsync(
        FeedSite site,
        int times,
        Func<int, string> path
    )
    {
        var got = new List<HttpStatusCode>();
        for (var time = 0; time < times; time++)
        {
            got.Add(await site.StatusAsync(path(time)));
        }

        return got;
    }
}
