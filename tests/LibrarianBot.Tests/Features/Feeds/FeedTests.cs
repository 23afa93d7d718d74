using System.Net;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Tests.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>What stands in a calendar, and who may have it.</summary>
public sealed class FeedTests
{
    private const string Secret = "https://meet.example.org/secret-room";

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
    public async Task The_online_address_is_only_for_who_comes_online_from_a_week_before()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45", row => row.Link = Secret);
        await network.SayAsync(network.Aroha, meetup, (reply, now) => reply.ComeOnline(now));
        await network.ComeAsync(network.Ben, meetup);
        var aroha = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));
        var ben = FeedSite.PathIn(await network.Ben.TypeAsync("calendar"));

        var early = await site.ReadAsync(aroha);
        network.Clock.Reset(NodaTime.Instant.FromUtc(2027, 2, 22, 0, 0));
        var close = await site.ReadAsync(aroha);
        var other = await site.ReadAsync(ben);
        network.Clock.Reset(NodaTime.Instant.FromUtc(2027, 2, 24, 8, 0));
        var over = await site.ReadAsync(aroha);

        Assert.DoesNotContain("secret-room", early, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Term 1 meetup (online)\r\n", early, StringComparison.Ordinal);
        Assert.Contains($"URL:{Secret}\r\n", close, StringComparison.Ordinal);
        Assert.Contains("LOCATION:Online\r\n", close, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-room", other, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-room", over, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_called_off_stays_marked_for_a_year_and_one_nobody_heard_of_is_not_there()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        await network.AnnouncedAsync("2027-02-24T15:45");
        var path = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));
        await network.ChangeAsync(
            network.Coordinator,
            async services =>
            {
                var db = Rows(services);
                db.Meetups.Single()
                    .CallOff("The library floods", network.Clock.GetCurrentInstant());
                db.Add(
                    new Meetup(
                        TestNetwork.Bayside,
                        "Only planned",
                        db.Meetups.Single().Time,
                        (long)network.Coordinator.Id,
                        network.Clock.GetCurrentInstant()
                    )
                );
                return await Task.FromResult(0L);
            }
        );

        var file = await site.ReadAsync(path);
        network.Clock.Reset(NodaTime.Instant.FromUtc(2028, 2, 20, 0, 0));
        var later = await site.ReadAsync(path);
        network.Clock.Reset(NodaTime.Instant.FromUtc(2028, 2, 26, 0, 0));
        var gone = await site.ReadAsync(path);

        Assert.Contains("STATUS:CANCELLED\r\n", file, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1\r\n", file, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Cancelled: Term 1 meetup\r\n", file, StringComparison.Ordinal);
        Assert.Contains(
            "DESCRIPTION:Called off: The library floods\r\n",
            file,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Only planned", file, StringComparison.Ordinal);
        Assert.Equal(file, later);
        Assert.DoesNotContain("VEVENT", gone, StringComparison.Ordinal);
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

    private static LibrarianBot.Store.LibraryDb Rows(IServiceProvider services) =>
        (LibrarianBot.Store.LibraryDb)services.GetService(typeof(LibrarianBot.Store.LibraryDb))!;
}
