using LibrarianBot.Features.Networks;
using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Opens, closes and reopens lists.</summary>
internal sealed class BookListService(
    LibraryDb db,
    MemberRoster roster,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public async Task<Opening> OpenAsync(Caller caller, Request request, CancellationToken cancel)
    {
        var topic = PlainText.OneLine(request.Topic, int.MaxValue);
        YearLevels? years = null;
        if (topic.Length is 0 or > BookList.LongestTopic)
        {
            return topic.Length == 0
                ? new Opening.NoTopic()
                : new Opening.TopicTooLong(topic.Length);
        }

        if (
            !string.IsNullOrWhiteSpace(request.Years)
            && !YearLevels.TryParse(request.Years, out years)
        )
        {
            return new Opening.YearsUnreadable(request.Years);
        }

        var today = clock.GetCurrentInstant().InZone(settings.Of(caller.NetworkId).Zone).Date;
        if (request.NeededBy < today)
        {
            return new Opening.DayHasPassed(request.NeededBy.Value, today);
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        if (await HasTooManyAsync(caller, cancel))
        {
            return new Opening.TooManyOpen(BookList.MostOpenForEach);
        }

        var list = new BookList(caller.NetworkId, caller.MemberId, topic, clock.GetCurrentInstant())
        {
            Years = years,
            NeededBy = request.NeededBy,
            Note = EntryLineReader.Short(request.Note ?? "", BookList.LongestNote),
        };
        list.Changed();
        db.Add(list);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new Opening.Opened(list.Id);
    }

    /// <summary>Takes back a list that couldn't be shown to anybody.</summary>
    /// <remarks>Not cancellable: a list that nobody sees must not stay because somebody stopped waiting.</remarks>
    public async Task WithdrawAsync(long listId) =>
        await db
            .BookLists.Where(list => list.Id == listId)
            .ExecuteDeleteAsync(CancellationToken.None);

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

    /// <summary>For the warm-up: what the first request would otherwise wait for.</summary>
    public async Task RehearseAsync(CancellationToken cancel)
    {
        var nobody = new Caller(0, 0, "Nobody", false);
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(nobody, cancel);
        await HasTooManyAsync(nobody, cancel);
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

    private async Task<bool> HasTooManyAsync(Caller caller, CancellationToken cancel) =>
        await db.BookLists.CountAsync(
            list => list.AskerId == caller.MemberId && list.State == BookListState.Open,
            cancel
        ) >= BookList.MostOpenForEach;
}
