using LibrarianBot.Discord;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Announcement;

/// <summary>Discord's own parts of an announcement, and doing without them.</summary>
public sealed class ThreadAndEventTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task Without_threads_and_events_it_is_announced_all_the_same_and_both_are_made_once_allowed()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.ThreadRefusal = DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions);
        network.Discord.EventRefusal = DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions);
        var id = await network.AnnounceMeetupAsync();
        await network.SendDueAsync();

        var mail = network.Discord.MailOf(network.Coordinator);
        (network.Discord.ThreadRefusal, network.Discord.EventRefusal) = (null, null);
        await network.ChangeMeetupAsync(id, meetup => meetup.AccessNotes = null);
        await network.SendDueAsync();

        Assert.Equal(1, network.Announcements);
        Assert.Equal(
            [
                "**Term 1 meetup** is announced, but without a thread. Give me *Create Public Threads* in <#600> (channel settings → Permissions → LibrarianBot), and I'll open it with the next answer.",
                "**Term 1 meetup** is announced, but isn't among Discord's own events. Give me *Create Events* (server settings → Roles → LibrarianBot), and I'll make it with the next answer.",
            ],
            mail.OrderBy(text => text.Contains("Events", Ordinal)).ToArray()
        );
        Assert.Equal("Term 1 meetup", Assert.Single(network.Discord.Threads));
        Assert.Single(network.Discord.Events);
        Assert.Equal(2, network.Discord.MailOf(network.Coordinator).Count);
    }

    [Fact]
    public async Task An_event_that_somebody_removed_is_left_alone_and_told_once()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync();
        network.Discord.Events.Clear();

        await network.ChangeMeetupAsync(id, meetup => meetup.Place = "The hall");
        await network.ChangeMeetupAsync(id, meetup => meetup.Place = "The library");
        await network.SendDueAsync();

        Assert.Empty(network.Discord.Events);
        Assert.StartsWith(
            "Discord's own event for **Term 1 meetup** was removed",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            Ordinal
        );
        Assert.Contains("The library", network.Announcement, Ordinal);
    }
}
