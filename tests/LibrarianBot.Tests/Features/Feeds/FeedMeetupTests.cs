using LibrarianBot.Features.Meetups;
using LibrarianBot.Tests.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>What a calendar says of one meetup.</summary>
public sealed class FeedMeetupTests
{
    private const string Secret = "https://meet.example.org/secret-room";

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

    private static LibrarianBot.Store.LibraryDb Rows(IServiceProvider services) =>
        (LibrarianBot.Store.LibraryDb)services.GetService(typeof(LibrarianBot.Store.LibraryDb))!;
}
