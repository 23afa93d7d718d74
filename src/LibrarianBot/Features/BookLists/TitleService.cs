using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Adds titles to a list, and says who has them.</summary>
internal sealed class TitleService(UnitOfWork work, IClock clock)
{
    public Task<AddResult> AddAsync(
        Caller caller,
        long listId,
        IReadOnlyList<EntryLine> lines,
        CancellationToken cancel
    ) =>
        work.RunAsync<AddResult>(
            caller,
            async db =>
            {
                var list = await db.BookLists.FirstOrDefaultAsync(row => row.Id == listId, cancel);
                if (list is null)
                {
                    return new AddResult.NotThere();
                }

                if (!list.IsOpen)
                {
                    return new AddResult.Closed(
                        list.Topic,
                        await MemberAsync(db, list.AskerId, cancel)
                    );
                }

                var entries = await LikeAsync(db, listId, lines, cancel);
                var sorter = new TitleSorter(
                    list,
                    entries,
                    caller.MemberId,
                    clock.GetCurrentInstant()
                );
                foreach (var line in lines)
                {
                    sorter.SortIn(line);
                }

                var room =
                    BookList.MostEntries
                    - await db.BookListEntries.CountAsync(row => row.ListId == listId, cancel);
                if (sorter.Fresh.Count > room)
                {
                    return new AddResult.Full(room);
                }

                db.AddRange(sorter.Fresh);
                list.Changed();
                return await AddedAsync(db, list, sorter, cancel);
            },
            cancel
        );

    /// <summary>Of the titles in question, those chosen are held by the caller's library and the others are not.</summary>
    /// <remarks>Ids that aren't of this list count for nothing.</remarks>
    public Task<HoldResult> HoldAsync(
        Caller caller,
        long listId,
        IReadOnlyCollection<long> inQuestion,
        IReadOnlyCollection<long> chosen,
        CancellationToken cancel
    ) =>
        work.RunAsync<HoldResult>(
            caller,
            async db =>
            {
                var list = await db.BookLists.FirstOrDefaultAsync(row => row.Id == listId, cancel);
                if (list is null)
                {
                    return new HoldResult.NotThere();
                }

                var entries = await db
                    .BookListEntries.Include(entry =>
                        entry.Holdings.Where(row => row.MemberId == caller.MemberId)
                    )
                    .Where(entry => entry.ListId == listId && inQuestion.Contains(entry.Id))
                    .ToListAsync(cancel);
                foreach (var entry in entries)
                {
                    if (!chosen.Contains(entry.Id))
                    {
                        entry.Holdings.Clear();
                    }
                    else if (entry.Holdings.Count == 0)
                    {
                        entry.Holdings.Add(new Holding(entry, caller.MemberId));
                    }
                }

                list.Changed();
                await db.SaveChangesAsync(cancel);
                return new HoldResult.Held(
                    list.Topic,
                    await MemberAsync(db, caller.MemberId, cancel),
                    await db.BookListEntries.CountAsync(
                        entry =>
                            entry.ListId == listId
                            && entry.Holdings.Any(row => row.MemberId == caller.MemberId),
                        cancel
                    )
                );
            },
            cancel
        );

    /// <summary>The list's titles that may be one of these: by their words, ISBN or link, however many others there are.</summary>
    private static async Task<List<BookListEntry>> LikeAsync(
        LibraryDb db,
        long listId,
        IReadOnlyList<EntryLine> lines,
        CancellationToken cancel
    )
    {
        string[] titles =
        [
            .. lines
                .Select(line => line.Title)
                .OfType<string>()
                .Select(PlainText.Fold)
                .Distinct(StringComparer.Ordinal),
        ];
        Isbn?[] isbns =
        [
            .. lines.Select(line => line.Isbn).Where(isbn => isbn is not null).Distinct(),
        ];
        string[] links =
        [
            .. lines
                .Select(line => line.Link?.AbsoluteUri)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        return await db
            .BookListEntries.Include(entry => entry.Suggestions)
            .Where(entry =>
                entry.ListId == listId
                && (
                    titles.Contains(entry.FoldedTitle)
                    || isbns.Contains(entry.Isbn)
                    || links.Contains(entry.Link)
                )
            )
            .OrderBy(entry => entry.Id)
            .ToListAsync(cancel);
    }

    private static async Task<AddResult.Added> AddedAsync(
        LibraryDb db,
        BookList list,
        TitleSorter sorter,
        CancellationToken cancel
    )
    {
        var joined = new List<(string, Member)>();
        foreach (var (title, by) in sorter.Joined)
        {
            joined.Add((title, await MemberAsync(db, by, cancel)));
        }

        return new AddResult.Added(
            list.Topic,
            [.. sorter.Fresh.Select(entry => entry.Name)],
            joined,
            sorter.Again
        );
    }

    private static Task<Member> MemberAsync(
        LibraryDb db,
        long memberId,
        CancellationToken cancel
    ) => db.Members.FirstAsync(member => member.MemberId == memberId, cancel);
}
