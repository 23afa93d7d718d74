using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>What everybody reads of a meetup stands there, come what may.</summary>
public sealed class RecordTests
{
    private const ulong Elsewhere = 640;
    private static readonly string PostIt = $"meetup-minutes:post:{TestNetwork.Bayside}:1";

    [Fact]
    public async Task A_deleted_thread_does_not_keep_them_back()
    {
        await using var network = await MeetupDay.StartAsync();
        network.Discord.Forbid(
            MeetupDay.Thread,
            DiscordNotes.Refuse(DiscordErrorCode.UnknownChannel, HttpStatusCode.NotFound)
        );

        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        await network.RecordAsync();

        Assert.Contains(
            "Thank you Hilltop Primary for hosting.",
            Assert.Single(network.Discord.In(MeetupNetwork.Announcements)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_record_is_brought_up_to_date_after_a_kill()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.ChangeAsync(
            async (_, db) =>
            {
                var minutes = await db.MeetupMinutes.FirstAsync();
                minutes.Write("We met.", 2, network.Clock.GetCurrentInstant());
                return 0;
            }
        );
        Assert.Contains("will stand here", await network.RecordAsync(), StringComparison.Ordinal);

        await network
            .Services.GetRequiredService<MinutesBoard>()
            .CatchUpAsync(TestContext.Current.CancellationToken);

        Assert.Contains("We met.", await network.RecordAsync(), StringComparison.Ordinal);
        Assert.Single(network.Discord.In(MeetupDay.Thread));
    }

    [Fact]
    public async Task Without_any_channel_the_coordinator_is_told_once_and_posts_it_once_there_is_one()
    {
        await using var network = await MeetupDay.StartAsync();
        var gone = DiscordNotes.Refuse(DiscordErrorCode.UnknownChannel, HttpStatusCode.NotFound);
        network.Discord.Forbid(MeetupDay.Thread, gone);
        network.Discord.Forbid(MeetupNetwork.Announcements, gone);
        network.Discord.Channels = [];

        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        await network.SendDueAsync();
        var mail = network.Discord.MailOf(network.Coordinator);
        await network.Ben.WriteMinutesAsync("We met.");
        await network.RecordAsync();
        await network.SendDueAsync();
        var refused = await network.Cara.PressAsync(PostIt);
        var tooSoon = await network.Coordinator.PressAsync(PostIt);
        network.Discord.Channels =
        [
            new Channel { Id = new Snowflake(Elsewhere), Name = "announcements" },
        ];
        var posted = await network.Coordinator.PressAsync(PostIt);

        const string told =
            "There is no channel where I may post the record of **Term 1 meetup**. Choose one with `/network setup`, or give me *View Channel* and *Send Messages* in #announcements; then press *Post it*.";
        Assert.Equal([told], mail);
        Assert.Equal([told], network.Discord.MailOf(network.Coordinator));
        Assert.StartsWith("Only the host or a coordinator", refused.Text, StringComparison.Ordinal);
        Assert.Equal(told, tooSoon.Text);
        Assert.Equal($"The record of **Term 1 meetup** stands in <#{Elsewhere}>.", posted.Text);
        Assert.Contains(
            "We met.",
            Assert.Single(network.Discord.In(Elsewhere)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_coordinator_is_not_told_of_a_record_that_found_a_place_meanwhile()
    {
        await using var network = await MeetupDay.StartAsync();
        var shut = DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions);
        network.Discord.Forbid(MeetupDay.Thread, shut);
        network.Discord.Forbid(MeetupNetwork.Announcements, shut);
        var listed = new TaskCompletionSource<IReadOnlyList<Channel>>();
        network
            .Discord.Rest.Setup(rest =>
                rest.GetChannelsAsync(It.IsAny<Snowflake>(), It.IsAny<CancellationToken>())
            )
            .Returns(() => listed.Task);

        // The record waits for the list of channels, so what is told comes after the rest is sent.
        network.JumpTo(MeetupDay.Over);
        await network.Services.GetRequiredService<NoticeSender>().SendDueAsync();
        listed.SetResult([]);
        await network.RecordAsync();
        network.Discord.Allow(MeetupNetwork.Announcements);
        await network.Ben.WriteMinutesAsync("We met.");
        await network.RecordAsync();
        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Coordinator));
        Assert.Single(network.Discord.In(MeetupNetwork.Announcements));
        Assert.Equal(
            "It is mended.",
            network.Ask("SELECT Outcome FROM Notices WHERE Kind = 'meetup-trouble'")
        );
    }
}
