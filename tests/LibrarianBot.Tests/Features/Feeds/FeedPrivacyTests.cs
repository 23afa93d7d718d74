using LibrarianBot.Features.Feeds;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Store;
using LibrarianBot.Tests.Features.Meetups;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>What isn't for whoever reads a calendar isn't in it.</summary>
public sealed class FeedPrivacyTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Secret = "https://meet.example.org/secret-room";

    [Fact]
    public async Task Nobodys_answer_shows_in_the_networks_calendar()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        await network.SayAsync(network.Aroha, meetup, (reply, now) => reply.ComeOnline(now));
        await network.ApologiseAsync(network.Ben, meetup);

        var shown = await network.Coordinator.PressAsync("calendar:show:Network");
        var file = await site.ReadAsync(FeedSite.PathIn(shown));

        Assert.Single(file.Split("\r\n"), line => line == "BEGIN:VEVENT");
        Assert.Contains("LOCATION:Hilltop Primary\r\n", file, Ordinal);
        Assert.DoesNotContain("TRANSPARENT", file, Ordinal);
    }

    [Fact]
    public async Task The_online_address_of_one_that_was_called_off_is_not_in_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var meetup = await network.AnnouncedAsync("2026-11-25T15:45", row => row.Link = Secret);
        await network.SayAsync(network.Aroha, meetup, (reply, now) => reply.ComeOnline(now));
        var path = FeedSite.PathIn(await network.Aroha.TypeAsync("calendar"));
        Assert.Contains("secret-room", await site.ReadAsync(path), Ordinal);

        await CallOffAsync(network, meetup);

        Assert.DoesNotContain("secret-room", await site.ReadAsync(path), Ordinal);
    }

    [Fact]
    public async Task Another_networks_own_term_dates_are_not_in_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };
        await elsewhere.TypeAsync("terms calendar", ("calendar", "AU-VIC"));
        await BeginFirstTermAsync(elsewhere);

        var here = await TermsAsync(network.Aroha, site);
        var there = await TermsAsync(elsewhere, site);

        Assert.Contains("DTSTART;VALUE=DATE:20270128\r\n", here, Ordinal);
        Assert.DoesNotContain("20270203", here, Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270203\r\n", there, Ordinal);
    }

    [Fact]
    public async Task Dates_that_were_given_for_another_calendar_are_not_in_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);
        await BeginFirstTermAsync(network.Coordinator);
        Assert.Contains("20270203", await TermsAsync(network.Aroha, site), Ordinal);

        await network.Coordinator.TypeAsync("terms calendar", ("calendar", "AU-SA"));

        var file = await TermsAsync(network.Aroha, site);
        Assert.Contains("SUMMARY:Term 1 2027\r\n", file, Ordinal);
        Assert.DoesNotContain("20270203", file, Ordinal);
    }

    [Fact]
    public async Task Terms_stay_in_it_for_a_year()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await using var site = await FeedSite.StartAsync(network);

        // Term 4 of 2026 ended on 18 December.
        network.Clock.Reset(Instant.FromUtc(2027, 12, 17, 0, 0));
        var kept = await TermsAsync(network.Aroha, site);
        network.Clock.Reset(Instant.FromUtc(2027, 12, 20, 0, 0));
        var gone = await TermsAsync(network.Aroha, site);

        Assert.Contains("SUMMARY:Term 4 2026\r\n", kept, Ordinal);
        Assert.DoesNotContain("2026\r\n", gone, Ordinal);
        Assert.Contains("SUMMARY:Term 1 2027\r\n", gone, Ordinal);
    }

    [Fact]
    public async Task What_was_called_off_is_not_in_the_file_for_who_adds_the_meetups_by_hand()
    {
        await using var network = await TestNetwork.StartAsync(services =>
            services.AddSingleton(new FeedAddresses(null))
        );
        await network.AnnouncedAsync("2027-02-24T15:45");
        await CallOffAsync(network, await network.AnnouncedAsync("2027-03-24T15:45"));

        var answer = await network.Aroha.TypeAsync("calendar");

        var file = System.Text.Encoding.UTF8.GetString(Assert.Single(answer.Files).Bytes.Span);
        Assert.Contains("20270224T154500", file, Ordinal);
        Assert.DoesNotContain("20270324", file, Ordinal);
    }

    private static Task<Answer> BeginFirstTermAsync(Person coordinator) =>
        coordinator.TypeAsync("terms change", ("term", "2027-1"), ("first-day", "3 Feb 2027"));

    /// <summary>Somebody's calendar, with the terms.</summary>
    private static async Task<string> TermsAsync(Person person, FeedSite site) =>
        await site.ReadAsync(FeedSite.PathIn(await person.PressAsync("calendar:add-terms:Mine")));

    private static Task<long> CallOffAsync(TestNetwork network, long meetupId) =>
        network.ChangeAsync(
            network.Coordinator,
            async services =>
            {
                var meetup = await services
                    .GetRequiredService<LibraryDb>()
                    .Meetups.SingleAsync(row => row.Id == meetupId);
                meetup.CallOff("The library floods", network.Clock.GetCurrentInstant());
                return meetupId;
            }
        );
}
