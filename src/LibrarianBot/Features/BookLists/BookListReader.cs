using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.BookLists;

/// <summary>Reads lists as people see them, each time in one snapshot: somebody may be adding meanwhile.</summary>
internal sealed class BookListReader(LibraryDb db)
{
    private const int MostOpen = 25;

    public Task<bool> ExistsAsync(long listId, CancellationToken cancel) =>
        db.BookLists.AnyAsync(list => list.Id == listId, cancel);

    /// <summary>Open lists, the newest first, whose topic holds what was typed.</summary>
    public async Task<IReadOnlyList<BookList>> OpenAsync(string typed, CancellationToken cancel)
    {
        var open = await db
            .BookLists.AsNoTracking()
            .Where(list => list.State == BookListState.Open)
            .OrderByDescending(list => list.Id)
            .ToListAsync(cancel);
        var wanted = PlainText.Fold(typed);
        return
        [
            .. open.Where(list =>
                    PlainText.Fold(list.Topic).Contains(wanted, StringComparison.Ordinal)
                )
                .Take(MostOpen),
        ];
    }

    /// <summary>Null when the network has no such list.</summary>
    public async Task<BookListCard?> CardAsync(long listId, CancellationToken cancel) =>
        await db.BookLists.AsNoTracking().FirstOrDefaultAsync(row => row.Id == listId, cancel)
            is { } list
            ? await CardAsync(list, cancel)
            : null;

    /// <summary>What is counted is asked of the database: a list may have hundreds of titles.</summary>
    public async Task<BookListCard> CardAsync(BookList list, CancellationToken cancel)
    {
        await using var snapshot = await db.ReadAsync(cancel);
        var titles = await db.BookListEntries.CountAsync(row => row.ListId == list.Id, cancel);
        var said = db.Suggestions.Where(row => row.Entry!.ListId == list.Id);
        var people = await said.GroupBy(row => row.MemberId)
            .Select(group => new { MemberId = group.Key, Since = group.Min(row => row.At) })
            .Join(
                db.Members.AsNoTracking(),
                row => row.MemberId,
                member => member.MemberId,
                (row, member) => new { row.Since, Member = member }
            )
            .OrderBy(row => row.Since)
            .Select(row => row.Member)
            .ToListAsync(cancel);
        var asker = await db
            .Members.AsNoTracking()
            .FirstAsync(row => row.MemberId == list.AskerId, cancel);
        var latest = await db
            .BookListEntries.AsNoTracking()
            .Include(row => row.Suggestions.OrderBy(said => said.At).Take(1))
            .Where(row => row.ListId == list.Id)
            .OrderByDescending(row => row.Id)
            .FirstOrDefaultAsync(cancel);
        return new BookListCard(list, asker, titles)
        {
            People = people,
            // The first to suggest the newest title brought it.
            Latest = latest is { Suggestions: [var first, ..] }
                ? (latest.Name, people.First(member => member.MemberId == first.MemberId))
                : null,
        };
    }

    public async Task<WholeList?> WholeAsync(long listId, CancellationToken cancel)
    {
        await using var snapshot = await db.ReadAsync(cancel);
        if (await CardAsync(listId, cancel) is not { } card)
        {
            return null;
        }

        var entries = await db
            .BookListEntries.AsNoTracking()
            .AsSplitQuery()
            .Include(entry => entry.Suggestions)
            .Include(entry => entry.Holdings)
            .Where(entry => entry.ListId == listId)
            .OrderBy(entry => entry.Id)
            .ToListAsync(cancel);
        long[] holders =
        [
            .. entries.SelectMany(entry => entry.Holdings).Select(row => row.MemberId).Distinct(),
        ];
        var people = (
            await db
                .Members.AsNoTracking()
                .Where(member => holders.Contains(member.MemberId))
                .ToListAsync(cancel)
        )
            .Concat(card.People)
            .DistinctBy(member => member.MemberId)
            .ToDictionary(member => member.MemberId);
        return new WholeList(
            card,
            [
                .. entries.Select(entry => new EntryCard(
                    entry,
                    [
                        .. entry
                            .Suggestions.OrderBy(row => row.At)
                            .Select(row => (people[row.MemberId], row.Note)),
                    ],
                    [.. entry.Holdings.Select(row => people[row.MemberId])]
                )),
            ]
        );
    }
}
