using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Announcement;

public sealed class AnnouncementAfterKillTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kill_between_posting_and_recording_posts_nothing_twice()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.PlanMeetupAsync();
        await network.AtAsync("2027-02-03T09:00");
        await network.Services.GetRequiredService<NoticeSender>().SendDueAsync();
        await network.SettledAsync();
        await network.WriteAsync(
            (db, _) =>
                db.Database.ExecuteSqlRawAsync(
                    """
                    UPDATE Meetups SET State = 'Proposed', MessageId = NULL, ChannelId = NULL, ThreadId = NULL, EventId = NULL, Revision = 0, ShownRevision = 0
                    """,
                    Cancel
                )
        );

        await network.Services.GetRequiredService<MeetupBoard>().CatchUpAsync(Cancel);
        await network.SettledAsync();

        Assert.Equal(1, network.Announcements);
        Assert.Single(network.Discord.Events);
        Assert.Equal(
            "Announced|1|1",
            network.Ask(
                "SELECT State || '|' || (ThreadId IS NOT NULL) || '|' || (EventId IS NOT NULL) FROM Meetups"
            )
        );
    }

    [Fact]
    public async Task An_announcement_left_behind_by_a_kill_is_brought_up_to_date_at_the_start()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync();
        await network.WriteAsync(
            async (db, _) => Beach(await db.Meetups.SingleAsync(row => row.Id == id, Cancel))
        );

        await network.Services.GetRequiredService<MeetupBoard>().CatchUpAsync(Cancel);
        await network.SettledAsync();

        Assert.StartsWith("**Term 1, at the beach**", network.Announcement, Ordinal);
    }

    private static void Beach(Meetup meetup)
    {
        meetup.Rename("Term 1, at the beach");
        meetup.Changed();
    }
}
