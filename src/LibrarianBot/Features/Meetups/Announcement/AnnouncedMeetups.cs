using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Remembers where each meetup is announced, and as of which revision.</summary>
internal sealed class AnnouncedMeetups(LibraryDb db, MeetupPlans plans, NoticeAlarm alarm)
{
    /// <summary>Takes over from the record of its newest announcement where that stands.</summary>
    /// <remarks>Not cancellable: what was posted must be known.</remarks>
    public async Task LearnAsync(Meetup shown)
    {
        var posted = await db
            .Notices.AsNoTracking()
            .Where(notice =>
                notice.Kind == MeetupKinds.Announce
                && notice.SubjectId == shown.Id
                && notice.State == NoticeState.Sent
            )
            // Discord's ids are in the order of posting.
            .OrderByDescending(notice => notice.MessageId)
            .FirstOrDefaultAsync(CancellationToken.None);
        if (
            posted is not { ChannelId: { } channelId, MessageId: { } messageId }
            || messageId <= (shown.MessageId ?? 0)
        )
        {
            return;
        }

        await ChangeAsync(
            shown.Id,
            async meetup =>
            {
                meetup.PostedAs(channelId, messageId);
                // Its thread and event are still to come.
                meetup.Changed();
                await plans.PlanNudgeAsync(meetup, CancellationToken.None);
            }
        );
        alarm.Ring();
    }

    /// <remarks>Not cancellable: what was made must be known.</remarks>
    public Task HasThreadAsync(long meetupId, long threadId) =>
        ChangeAsync(
            meetupId,
            meetup =>
            {
                meetup.ThreadId = threadId;
                return Task.CompletedTask;
            }
        );

    /// <remarks>Not cancellable: what was made must be known.</remarks>
    public Task HasEventAsync(long meetupId, long eventId) =>
        ChangeAsync(
            meetupId,
            meetup =>
            {
                meetup.EventId = eventId;
                return Task.CompletedTask;
            }
        );

    /// <summary>Everything shows this version; never goes back.</summary>
    public async Task ShownAsync(Meetup meetup, CancellationToken cancel) =>
        await db
            .Meetups.Where(row => row.Id == meetup.Id && row.ShownRevision < meetup.Revision)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.ShownRevision, meetup.Revision)
                        .SetProperty(row => row.ShownSequence, meetup.Sequence),
                cancel
            );

    /// <summary>
    /// Those of all networks whose announcement lags behind, or was posted without the meetup's knowing: after the program
    /// was killed, say.
    /// </summary>
    public static Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        StoreFile file,
        CancellationToken cancel
    ) =>
        file.ReadIdsAsync(
            """
            SELECT NetworkId, Id FROM Meetups INDEXED BY IX_Meetups_Unshown
            WHERE "MessageId" IS NOT NULL AND "Revision" <> "ShownRevision"
            UNION
            SELECT NetworkId, Id FROM Meetups INDEXED BY IX_Meetups_Ahead
            WHERE "State" = 'Proposed' AND EXISTS (
                SELECT * FROM Notices
                WHERE Notices.NetworkId = Meetups.NetworkId
                    AND "Key" = 'meetup:' || Meetups.Id || ':announce' AND Notices."State" = 'Sent')
            """,
            cancel
        );

    private async Task ChangeAsync(long meetupId, Func<Meetup, Task> change)
    {
        db.ChangeTracker.Clear();
        await using var write = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var meetup = await db.Meetups.FirstAsync(row => row.Id == meetupId, CancellationToken.None);
        await change(meetup);
        await db.SaveChangesAsync(CancellationToken.None);
        await write.CommitAsync(CancellationToken.None);
    }
}
