using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.BookLists;

/// <summary>Remembers where each list is shown, and as of which revision.</summary>
internal sealed class PostedLists(LibraryDb db)
{
    /// <remarks>Not cancellable: what was posted must be known.</remarks>
    public async Task RememberAsync(long listId, long channelId, long messageId)
    {
        await using var write = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var list = await db.BookLists.FirstAsync(row => row.Id == listId, CancellationToken.None);
        list.PostedAs(channelId, messageId);
        await db.SaveChangesAsync(CancellationToken.None);
        await write.CommitAsync(CancellationToken.None);
    }

    /// <summary>The message shows this revision; never goes back.</summary>
    public async Task ShownAsync(long listId, int revision, CancellationToken cancel) =>
        await db
            .BookLists.Where(list => list.Id == listId && list.ShownRevision < revision)
            .ExecuteUpdateAsync(
                set => set.SetProperty(list => list.ShownRevision, revision),
                cancel
            );

    /// <summary>Lists of all networks whose message lags behind: after the program was killed, say.</summary>
    public static Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        StoreFile file,
        CancellationToken cancel
    ) =>
        file.ReadIdsAsync(
            "SELECT NetworkId, Id FROM BookLists WHERE \"Revision\" <> \"ShownRevision\" ORDER BY Id",
            cancel
        );
}
