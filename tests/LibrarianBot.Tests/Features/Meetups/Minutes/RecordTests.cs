using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Features.Meetups.Minutes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>What everybody reads of a meetup stands there, come what may.</summary>
public sealed class RecordTests
{
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
}
