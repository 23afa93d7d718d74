using System.Net;
using LibrarianBot.Tests.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>A member's calendar, and its address.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task A_member_subscribes_and_sees_their_answer()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");

        var shown = await network.Aroha.TypeAsync("calendar");
        var before = await site.ReadAsync(FeedSite.PathIn(shown));
        await network.ComeAsync(network.Aroha, meetup);
        var after = await site.ReadAsync(FeedSite.PathIn(shown));

        Assert.True(shown.IsPrivate);
        Assert.Equal(
            ["Add the school terms", "New address", "Stop it"],
            shown.Buttons,
            StringComparer.Ordinal
        );
        Assert.StartsWith(
            "**Your calendar:** every meetup, with your answer.",
            shown.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "SUMMARY:Term 1 meetup (not answered yet)\r\n",
            before,
            StringComparison.Ordinal
        );
        Assert.Contains("STATUS:TENTATIVE\r\n", before, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Term 1 meetup\r\n", after, StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED\r\n", after, StringComparison.Ordinal);
        Assert.Contains(
            "DTSTART;TZID=Australia/Melbourne:20270224T154500\r\n",
            after,
            StringComparison.Ordinal
        );
        Assert.Contains("LOCATION:Hilltop Primary\r\n", after, StringComparison.Ordinal);
        Assert.Contains(
            @"DESCRIPTION:You're coming.\nGetting in: park on Banksia St",
            after,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Apologies_leave_the_time_free()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        await network.ApologiseAsync(network.Aroha, meetup);

        var file = await site.ReadAsync(FeedSite.PathIn(await network.Aroha.TypeAsync("calendar")));

        Assert.Contains(
            "SUMMARY:Term 1 meetup (apologies sent)\r\n",
            file,
            StringComparison.Ordinal
        );
        Assert.Contains("TRANSP:TRANSPARENT\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_stays_the_same_until_a_new_one_is_wanted()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var first = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));
        var again = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));

        var renewed = await network.Aroha.PressAsync("calendar:renew:Mine");

        Assert.Equal(first, again);
        Assert.StartsWith("**This is the new address.**", renewed.Text, StringComparison.Ordinal);
        Assert.NotEqual(first, FeedSite.PathIn(renewed), StringComparer.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync(first));
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync(FeedSite.PathIn(renewed)));
    }

    [Fact]
    public async Task A_stopped_calendar_is_gone_and_can_be_started_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var first = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));

        var stopped = await network.Aroha.PressAsync("calendar:stop:Mine");
        var twice = await network.Aroha.PressAsync("calendar:stop:Mine");
        var status = await site.StatusAsync(first);
        var restarted = await network.Aroha.PressAsync("calendar:show:Mine");

        Assert.Equal(["Start again"], stopped.Buttons, StringComparer.Ordinal);
        Assert.StartsWith("Stopped:", twice.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.NotEqual(first, FeedSite.PathIn(restarted), StringComparer.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync(FeedSite.PathIn(restarted)));
    }
}
