using LibrarianBot.Interactions;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Opens, closes and reopens lists.</summary>
internal sealed class BookListService(UnitOfWork work)
{
    public Task<OpenResult> OpenAsync(
        Caller caller,
        BookListRequest request,
        Today today,
        CancellationToken cancel
    ) =>
        work.RunAsync(
            caller,
            async db =>
            {
                var topic = PlainText.OneLine(request.Topic, int.MaxValue);
                if (Refusal(request, topic, today, out var years) is { } refusal)
                {
                    return refusal;
                }

                var open = await db.BookLists.CountAsync(
                    list => list.AskerId == caller.MemberId && list.State == BookListState.Open,
                    cancel
                );
                if (open >= BookList.MostOpenForEach)
                {
                    return new OpenResult.TooManyOpen(BookList.MostOpenForEach);
                }

                var list = new BookList(caller.NetworkId, caller.MemberId, topic, today.Now)
                {
                    Years = years,
                    NeededBy = request.NeededBy,
                    Note = EntryLineReader.Short(request.Note ?? "", BookList.LongestNote),
                };
                list.Changed();
                db.Add(list);
                return new OpenResult.Opened(list);
            },
            cancel
        );

    /// <summary>Takes back a list that couldn't be shown to anybody.</summary>
    public Task WithdrawAsync(long listId, CancellationToken cancel) =>
        work.RunAsync(
            db => db.BookLists.Where(list => list.Id == listId).ExecuteDeleteAsync(cancel),
            cancel
        );

    public Task<CloseResult> CloseAsync(
        Caller caller,
        long listId,
        Instant now,
        CancellationToken cancel
    ) =>
        TurnAsync(
            caller,
            listId,
            whileOpen: true,
            list => list.Close(caller.MemberId, now),
            cancel
        );

    public Task<CloseResult> ReopenAsync(Caller caller, long listId, CancellationToken cancel) =>
        TurnAsync(caller, listId, whileOpen: false, list => list.Reopen(), cancel);

    private Task<CloseResult> TurnAsync(
        Caller caller,
        long listId,
        bool whileOpen,
        Action<BookList> turn,
        CancellationToken cancel
    ) =>
        work.RunAsync<CloseResult>(
            caller,
            async db =>
            {
                var list = await db.BookLists.FirstOrDefaultAsync(row => row.Id == listId, cancel);
                if (list is null)
                {
                    return new CloseResult.NotThere();
                }

                if (!list.MayBeClosedBy(caller))
                {
                    return new CloseResult.NotYours(
                        await db.Members.FirstAsync(row => row.MemberId == list.AskerId, cancel)
                    );
                }

                if (list.IsOpen != whileOpen)
                {
                    return new CloseResult.AlreadySo(list.Topic);
                }

                turn(list);
                return new CloseResult.Done(list);
            },
            cancel
        );

    private static OpenResult? Refusal(
        BookListRequest request,
        string topic,
        LocalDate today,
        out YearLevels? years
    )
    {
        years = null;
        if (topic.Length is 0 or > BookList.LongestTopic)
        {
            return topic.Length == 0
                ? new OpenResult.NoTopic()
                : new OpenResult.TopicTooLong(topic.Length);
        }

        if (
            !string.IsNullOrWhiteSpace(request.Years)
            && !YearLevels.TryParse(request.Years, out years)
        )
        {
            return new OpenResult.YearsUnreadable(request.Years);
        }

        return request.NeededBy < today
            ? new OpenResult.DayHasPassed(request.NeededBy.Value, today)
            : null;
    }
}
