using LibrarianBot.Discord;
using LibrarianBot.Features.Meetups;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Announcement;

/// <summary>When nobody can be told yet, the coordinator is.</summary>
public sealed class AnnouncementHeldBackTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_told_of_a_day_that_does_not_suit_before_the_coordinator_has_chosen()
    {
        await using var network = await MeetupNetwork.StartAsync();
        // A day that was closed after it was planned.
        var id = await network.PlanMeetupAsync();
        await network.WriteAsync(
            async (db, _) =>
                (await db.Meetups.SingleAsync(row => row.Id == id, Cancel)).Clash =
                    "Melbourne Cup Day"
        );
        await network.AtAsync("2027-02-03T09:00");
        await network.SendDueAsync();

        Assert.Equal(0, network.Announcements);
        Assert.Equal(
            [
                "I couldn't announce **Term 1 meetup**. Its day is Melbourne Cup Day. Choose a day first.",
            ],
            network.Discord.MailOf(network.Coordinator)
        );

        await network.WriteAsync(
            async (db, services) =>
            {
                var meetup = await db.Meetups.SingleAsync(row => row.Id == id, Cancel);
                meetup.Clash = null;
                await services
                    .GetRequiredService<MeetupPlans>()
                    .PlanAnnouncementAsync(meetup, Cancel);
            }
        );
        await network.SendDueAsync();

        Assert.Equal(1, network.Announcements);
    }

    [Fact]
    public async Task Without_a_channel_the_coordinator_is_told_and_has_it_tried_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var channels = network.Discord.Channels;
        network.Discord.Channels = [];
        await network.AnnounceMeetupAsync();
        network.Discord.Channels = channels;

        var mail = Assert.Single(network.Discord.MailOf(network.Coordinator));
        var overview = await network.Coordinator.TypeAsync("notices");
        var refused = await network.Cara.PressAsync("meetup-announce:again:1001:1:0");
        await network.SendDueAsync();
        Assert.Equal(0, network.Announcements);
        var again = await network.Coordinator.PressAsync("meetup-announce:again:1001:1:0");
        await network.SendDueAsync();
        var late = await network.Coordinator.PressAsync("meetup-announce:again:1001:1:0");

        Assert.Equal(
            "I couldn't announce **Term 1 meetup**. I see no channel called #announcements. Choose one with `/network setup`.",
            mail
        );
        Assert.StartsWith(
            "Not sent: Announcement of **Term 1 meetup**. I see no channel called #announcements.",
            overview.Text,
            Ordinal
        );
        Assert.Equal(
            "Only a coordinator or the host can do that, so nothing was changed.",
            refused.Text
        );
        Assert.StartsWith("I'm announcing **Term 1 meetup** now.", again.Text, Ordinal);
        Assert.Equal(1, network.Announcements);
        Assert.Equal("**Term 1 meetup** has been announced meanwhile.", late.Text);
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_the_coordinator_reads_which_permission_it_lacks()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.Forbid(
            MeetupNetwork.Announcements,
            DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions)
        );

        await network.AnnounceMeetupAsync();

        Assert.Equal(
            "I couldn't announce **Term 1 meetup**. I may not write in <#600>. Give me *Send Messages* and *Send Messages in Threads* there.",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
    }
}
