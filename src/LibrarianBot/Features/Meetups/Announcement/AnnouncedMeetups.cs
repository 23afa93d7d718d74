using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Remembers where each meetup is announced, and as of which revision.</summary>
internal sealed class AnnouncedMeetups(LibraryDb db)
{
    /// <summary>It stands there now; its thread and event are still to come.</summary>
    /// <remarks>Not cancellable: what was posted must be known.</remarks>
    public Task PostedAsync(long meetupId, long channelId, long messageId) =>
        ChangeAsync(
            meetupId,
            meetup =>
            {
                meetup.PostedAs(channelId, messageId);
                meetup.Changed();
            }
        );

    /// <summary>What Discord made for it.</summary>
    /// <remarks>Not cancellable: what was made must be known.</remarks>
    public async Task ChangeAsync(long meetupId, Action<Meetup> change)
    {
        await using var write = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var meetup = await db.Meetups.FirstAsync(row => row.Id == meetupId, CancellationToken.None);
        change(meetup);
        await db.SaveChangesAsync(CancellationToken.None);
        await write.CommitAsync(CancellationToken.None);
    }

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

    /// <summary>Those of all networks whose announcement lags behind: after the program was killed, say.</summary>
    public static async Task<IReadOnlyList<(long NetworkId, long MeetupId)>> BehindAsync(
        StoreFile file,
        CancellationToken cancel
    )
    {
        await using var connection = file.OpenReader();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT NetworkId, Id FROM Meetups INDEXED BY IX_Meetups_Unshown
            WHERE "MessageId" IS NOT NULL AND "Revision" <> "ShownRevision" ORDER BY Id
            """;
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var behind = new List<(long, long)>();
        while (await rows.ReadAsync(cancel))
        {
            behind.Add((rows.GetInt64(0), rows.GetInt64(1)));
        }

        return behind;
    }
}
