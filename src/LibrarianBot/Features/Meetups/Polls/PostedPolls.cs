using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Remembers where each poll is shown, and as of which revision.</summary>
internal sealed class PostedPolls(LibraryDb db, PollPlans plans, NoticeAlarm alarm)
{
    /// <summary>From now on people answer, so what follows is planned.</summary>
    /// <remarks>Not cancellable: what was posted must be known.</remarks>
    public async Task RememberAsync(long pollId, long channelId, long messageId)
    {
        await using var write = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var poll = await db.MeetupPolls.FirstAsync(row => row.Id == pollId, CancellationToken.None);
        poll.PostedAs(channelId, messageId);
        await plans.PlanAsync(poll, CancellationToken.None);
        await db.SaveChangesAsync(CancellationToken.None);
        await write.CommitAsync(CancellationToken.None);
        alarm.Ring();
    }

    /// <summary>The message shows this revision; never goes back.</summary>
    public async Task ShownAsync(long pollId, int revision, CancellationToken cancel) =>
        await db
            .MeetupPolls.Where(poll => poll.Id == pollId && poll.ShownRevision < revision)
            .ExecuteUpdateAsync(
                set => set.SetProperty(poll => poll.ShownRevision, revision),
                cancel
            );

    /// <summary>Its message has something new to show, such as the way to an announcement. Null when no poll became that meetup.</summary>
    public async Task<long?> ChangedAsync(long meetupId, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var poll = await db.MeetupPolls.FirstOrDefaultAsync(
            row => row.MeetupId == meetupId,
            cancel
        );
        poll?.Changed();
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return poll?.Id;
    }

    /// <summary>Polls of all networks whose message lags behind: after the program was killed, say.</summary>
    public static Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        StoreFile file,
        CancellationToken cancel
    ) =>
        file.ReadIdsAsync(
            """
            SELECT NetworkId, Id FROM MeetupPolls INDEXED BY IX_MeetupPolls_Unshown
            WHERE "Revision" <> "ShownRevision" ORDER BY Id
            """,
            cancel
        );
}
