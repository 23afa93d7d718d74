using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Tests.Features.Meetups;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>What an outage kept from a public message comes by itself.</summary>
public sealed class BoardRetryTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly DiscordException Down = DiscordNotes.Refuse(
        0,
        HttpStatusCode.BadGateway
    );
    private static readonly TimeSpan FirstPauseAtMost = TimeSpan.FromSeconds(37.5);

    [Fact]
    public async Task Once_Discord_is_back_the_counts_follow_by_themselves()
    {
        await using var network = await StartAsync();
        network.Discord.Refusal = Down;
        await ComeAsync(network, network.Aroha);
        Assert.Contains("0 coming", network.Announcement, Ordinal);

        network.Discord.Refusal = null;
        await PassAsync(network, FirstPauseAtMost);

        Assert.Contains("1 coming", network.Announcement, Ordinal);
        Assert.Equal("0", network.Ask("SELECT Revision - ShownRevision FROM Meetups"));
        var edits = network.Discord.Edits;
        await PassAsync(network, TimeSpan.FromDays(1));
        Assert.Equal(edits, network.Discord.Edits);
    }

    [Fact]
    public async Task A_store_that_is_busy_is_waited_for_too()
    {
        await using var network = await StartAsync();
        network.Discord.Gate = Task.FromException(new SqliteException("database is locked", 5));
        await ComeAsync(network, network.Aroha);

        network.Discord.Gate = Task.CompletedTask;
        await PassAsync(network, FirstPauseAtMost);

        Assert.Contains("1 coming", network.Announcement, Ordinal);
    }

    [Fact]
    public async Task The_pauses_double_up_to_an_hour_and_never_end()
    {
        await using var network = await StartAsync();
        network.Discord.Refusal = Down;
        await ComeAsync(network, network.Aroha);
        var edits = network.Discord.Edits;

        for (var pause = 0; pause < 20; pause++)
        {
            var middle = Math.Min(3600, 30 * Math.Pow(2, pause));
            await PassAsync(network, TimeSpan.FromSeconds(middle * 0.74));
            Assert.Equal(edits, network.Discord.Edits);

            await PassAsync(network, TimeSpan.FromSeconds(middle * 0.51));
            Assert.Equal(++edits, network.Discord.Edits);
        }
    }

    [Fact]
    public async Task A_change_in_the_pause_is_shown_at_once_and_the_pauses_begin_anew()
    {
        await using var network = await StartAsync();
        network.Discord.Refusal = Down;
        await ComeAsync(network, network.Aroha);
        for (var hour = 0; hour < 10; hour++)
        {
            await PassAsync(network, TimeSpan.FromHours(1.25));
        }

        var edits = network.Discord.Edits;
        await ComeAsync(network, network.Cara);
        Assert.Equal(edits + 1, network.Discord.Edits);
        await PassAsync(network, FirstPauseAtMost);
        Assert.Equal(edits + 2, network.Discord.Edits);

        network.Discord.Refusal = null;
        await ComeAsync(network, network.Ben);
        Assert.Contains("3 coming", network.Announcement, Ordinal);
        await PassAsync(network, TimeSpan.FromDays(1));
        Assert.Equal(edits + 3, network.Discord.Edits);
    }

    [Fact]
    public async Task A_refusal_that_lasts_is_not_tried_again()
    {
        await using var network = await StartAsync();
        network.Discord.Refusal = DiscordNotes.Refuse(50035, HttpStatusCode.BadRequest);
        await ComeAsync(network, network.Aroha);
        var edits = network.Discord.Edits;

        await PassAsync(network, TimeSpan.FromDays(1));

        Assert.Equal(edits, network.Discord.Edits);
    }

    [Fact]
    public async Task A_stop_waits_for_no_pause_and_ends_it()
    {
        await using var network = await StartAsync();
        network.Discord.Refusal = Down;
        await ComeAsync(network, network.Aroha);
        var board = network.Services.GetRequiredService<MeetupBoard>();

        await board.StopAsync(CancellationToken.None);
        var edits = network.Discord.Edits;
        await PassAsync(network, TimeSpan.FromDays(1));
        Assert.Equal(edits, network.Discord.Edits);

        // What still comes is tried once.
        await ComeAsync(network, network.Cara);
        await PassAsync(network, TimeSpan.FromDays(1));
        Assert.Equal(edits + 1, network.Discord.Edits);
    }

    private static async Task<TestNetwork> StartAsync()
    {
        var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        return network;
    }

    private static async Task ComeAsync(TestNetwork network, Person person)
    {
        await person.PressAsync("meetup-reply:coming:1");
        await network.SettledAsync();
    }

    private static async Task PassAsync(TestNetwork network, TimeSpan time)
    {
        network.Timers.Advance(time);
        await network.SettledAsync();
    }
}
