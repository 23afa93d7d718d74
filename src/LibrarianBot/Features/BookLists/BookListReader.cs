using LibrarianBot.Features.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.BookLists;

/// <summary>Reads lists as people see them.</summary>
internal sealed class BookListReader(LibraryDb db)
{
    /// <summary>Null when the network has no such list.</summary>
    public async Task<ListCard?> CardAsync(long listId, CancellationToken cancel)
    {
        var list = await db
            .BookLists.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == listId, cancel);
        if (list is null)
        {
            return null;
        }

        var said = await db
            .Suggestions.Where(row => row.Entry!.ListId == listId)
            .OrderBy(row => row.EntryId)
            .Select(row => new
            {
                row.EntryId,
                row.MemberId,
                row.At,
            })
            .ToListAsync(cancel);
        var people = await MembersAsync(
            [list.AskerId, .. said.Select(row => row.MemberId)],
            cancel
        );
        var card = new ListCard(
            list,
            people[list.AskerId],
            said.DistinctBy(row => row.EntryId).Count()
        )
        {
            People =
            [
                .. said.OrderBy(row => row.At).Select(row => people[row.MemberId]).Distinct(),
            ],
        };
        // The first to suggest the newest title brought it.
        var latest =
            said.Count == 0
                ? null
                : said.Where(row => row.EntryId == said[^1].EntryId).MinBy(row => row.At);
        return latest is null
            ? card
            : card with
            {
                Latest = (await NameAsync(latest.EntryId, cancel), people[latest.MemberId]),
            };
    }

    public async Task<WholeList?> WholeAsync(long listId, CancellationToken cancel)
    {
        if (await CardAsync(listId, cancel) is not { } card)
        {
            return null;
        }

        var entries = await EntriesAsync(listId, cancel);
        var holders = entries.SelectMany(entry => entry.Holdings).Select(row => row.MemberId);
        var people = await MembersAsync(
            [.. holders, .. card.People.Select(member => member.MemberId)],
            cancel
        );
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

    /// <summary>For the warm-up: every query once.</summary>
    public async Task RehearseAsync(CancellationToken cancel)
    {
        await CardAsync(0, cancel);
        await EntriesAsync(0, cancel);
        await MembersAsync([], cancel);
    }

    private async Task<List<BookListEntry>> EntriesAsync(long listId, CancellationToken cancel) =>
        await db
            .BookListEntries.AsNoTracking()
            .AsSplitQuery()
            .Include(entry => entry.Suggestions)
            .Include(entry => entry.Holdings)
            .Where(entry => entry.ListId == listId)
            .OrderBy(entry => entry.Id)
            .ToListAsync(cancel);

    private async Task<string> NameAsync(long entryId, CancellationToken cancel) =>
        (
            await db.BookListEntries.AsNoTracking().FirstAsync(entry => entry.Id == entryId, cancel)
        ).Name;

    private async Task<Dictionary<long, Member>> MembersAsync(
        IReadOnlyCollection<long> ids,
        CancellationToken cancel
    ) =>
        await db
            .Members.AsNoTracking()
            .Where(member => ids.Contains(member.MemberId))
            .ToDictionaryAsync(member => member.MemberId, cancel);
}
