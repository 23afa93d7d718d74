using System.Net;
using LibrarianBot.Tests.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>What stands in the network's calendar, and whose it is.</summary>
public sealed class NetworkFeedTests
{
    private const string Secret = "https://meet.example.org/secret-room";

    [Fact]
    public async Task The_networks_calendar_is_the_coordinators_and_names_nobody()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var meetup = await network.AnnouncedAsync("2026-11-25T15:45", row => row.Link = Secret);
        await network.SayAsync(network.Aroha, meetup, (reply, now) => reply.ComeOnline(now));

        var own = await network.Coordinator.TypeAsync("calendar");
        var shown = await network.Coordinator.PressAsync("calendar:show:Network");
        var file = await site.ReadAsync(FeedSite.PathIn(shown));

        Assert.Contains("The network's calendar", own.Buttons, StringComparer.Ordinal);
        Assert.Contains("My own calendar", shown.Buttons, StringComparer.Ordinal);
        Assert.NotEqual(FeedSite.PathIn(own), FeedSite.PathIn(shown), StringComparer.Ordinal);
        Assert.Contains("SUMMARY:Term 1 meetup\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-room", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Banksia", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Aroha", file, StringComparison.Ordinal);
        foreach (var press in (string[])["show", "renew", "stop", "add-terms", "leave-terms"])
        {
            var refused = await network.Aroha.PressAsync($"calendar:{press}:Network");
            Assert.StartsWith("Only a coordinator", refused.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync(FeedSite.PathIn(shown)));
    }

    [Fact]
    public async Task The_terms_are_in_it_only_if_wanted()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var path = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));
        await network.Coordinator.TypeAsync(
            "terms change",
            ("term", "2027-1"),
            ("first-day", "1 Feb 2027")
        );

        var with = await network.Aroha.PressAsync("calendar:add-terms:Mine");
        var file = await site.ReadAsync(path);
        await network.Aroha.PressAsync("calendar:leave-terms:Mine");
        var without = await site.ReadAsync(path);

        Assert.Contains("Leave the terms out", with.Buttons, StringComparer.Ordinal);
        Assert.Equal(path, FeedSite.PathIn(with));
        Assert.Contains(
            "DTSTART;VALUE=DATE:20270201\r\nLAST-MODIFIED:20261123T010000Z\r\nSEQUENCE:0\r\nSTATUS:CONFIRMED\r\nSUMMARY:Term 1 2027\r\n",
            file,
            StringComparison.Ordinal
        );
        Assert.Contains("DTEND;VALUE=DATE:20270326\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("VEVENT", without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_networks_own_meetups_are_in_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        await network.AnnouncedAsync("2027-02-24T15:45");

        // The same person, in another network.
        var elsewhere = network.Aroha with
        {
            Network = TestNetwork.Hilltop,
        };
        var here = await site.ReadAsync(FeedSite.PathIn(await network.Aroha.TypeAsync("calendar")));
        var there = await site.ReadAsync(FeedSite.PathIn(await elsewhere.TypeAsync("calendar")));

        Assert.Contains("VEVENT", here, StringComparison.Ordinal);
        Assert.DoesNotContain("VEVENT", there, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_was_typed_stays_text()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        await network.AnnouncedAsync(
            "2027-02-24T15:45",
            row =>
            {
                row.Rename("@everyone, tea; cake\\ 😀\nEND:VEVENT");
                row.AccessNotes = new string('x', 199) + "\u2028";
            }
        );

        var file = await site.ReadAsync(FeedSite.PathIn(await network.Aroha.TypeAsync("calendar")));

        Assert.Contains(
            @"SUMMARY:@everyone\, tea\; cake\\ 😀\nEND:VEVENT (not answered yet)",
            file,
            StringComparison.Ordinal
        );
        Assert.Single(file.Split("\r\n"), line => line == "END:VEVENT");
    }
}
