using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The record of each meetup, and where it is shown.</summary>
internal sealed class MinutesRows(LibraryDb db)
{
    /// <summary>Made where there is none. Inside the caller's transaction.</summary>
    public async Task<MeetupMinutes> OfAsync(Meetup meetup, CancellationToken cancel)
    {
        var row =
            db.MeetupMinutes.Local.FirstOrDefault(row => row.MeetupId == meetup.Id)
            ?? await db.MeetupMinutes.FirstOrDefaultAsync(row => row.MeetupId == meetup.Id, cancel);
        if (row is null)
        {
            row = new MeetupMinutes(meetup.NetworkId, meetup.Id);
            db.Add(row);
        }

        return row;
    }

    /// <summary>The same for its file.</summary>
    public async Task<MinutesFile> FileAsync(Meetup meetup, CancellationToken cancel)
    {
        var file = await db.MinutesFiles.FirstOrDefaultAsync(
            row => row.MeetupId == meetup.Id,
            cancel
        );
        if (file is null)
        {
            file = new MinutesFile(meetup.NetworkId, meetup.Id);
            db.Add(file);
        }

        return file;
    }

    /// <remarks>Not cancellable: what was posted must be known.</remarks>
    public async Task RememberAsync(long meetupId, long channelId, long messageId)
    {
        await using var write = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var row = await db.MeetupMinutes.FirstAsync(
            row => row.MeetupId == meetupId,
            CancellationToken.None
        );
        row.PostedAs(channelId, messageId);
        await db.SaveChangesAsync(CancellationToken.None);
        await write.CommitAsync(CancellationToken.None);
    }

    /// <summary>The message shows this revision; never goes back.</summary>
    public async Task ShownAsync(long meetupId, int revision, CancellationToken cancel) =>
        await db
            .MeetupMinutes.Where(row => row.MeetupId == meetupId && row.ShownRevision < revision)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ShownRevision, revision), cancel);

    /// <summary>Meetups of all networks whose record lags behind: after the program was killed, say.</summary>
    public static Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        StoreFile file,
        CancellationToken cancel
    ) =>
        file.ReadIdsAsync(
            "SELECT NetworkId, MeetupId FROM MeetupMinutes WHERE \"Revision\" <> \"ShownRevision\" ORDER BY MeetupId",
            cancel
        );
}
