using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Closes and reopens lists.</summary>
internal sealed class BookListService(LibraryDb db, MemberRoster roster, IClock clock)
{
    public Task<Closing> CloseAsync(Caller caller, long listId, CancellationToken cancel) =>
        TurnAsync(
            caller,
            listId,
            isOpen: true,
            list => list.Close(caller.MemberId, clock.GetCurrentInstant()),
            cancel
        );

    public Task<Closing> ReopenAsync(Caller caller, long listId, CancellationToken cancel) =>
        TurnAsync(caller, listId, isOpen: false, list => list.Reopen(), cancel);

    /// <summary>For the warm-up: what the first change of a list would otherwise wait for.</summary>
    public async Task RehearseAsync(CancellationToken cancel)
    {
        var nobody = new Caller(0, 0, "Nobody", false);
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(nobody, cancel);
        await db.BookLists.FirstOrDefaultAsync(row => row.Id == 0, cancel);
        db.Add(new BookList(nobody.NetworkId, nobody.MemberId, "Rehearsal", default));
        await db.SaveChangesAsync(cancel);
        await write.RollbackAsync(cancel);
    }

    private async Task<Closing> TurnAsync(
        Caller caller,
        long listId,
        bool isOpen,
        Action<BookList> turn,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var list = await db.BookLists.FirstOrDefaultAsync(row => row.Id == listId, cancel);
        if (list is null)
        {
            return new Closing.NotThere();
        }

        if (list.AskerId != caller.MemberId && !caller.IsCoordinator)
        {
            var asker = await db.Members.FirstAsync(row => row.MemberId == list.AskerId, cancel);
            return new Closing.NotYours(asker, list.IsOpen);
        }

        if (list.IsOpen != isOpen)
        {
            return new Closing.AlreadySo(list.Topic);
        }

        await roster.SeeAsync(caller, cancel);
        turn(list);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new Closing.Done(list.Topic);
    }
}
