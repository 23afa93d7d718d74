using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Adds titles to a list, and says who has them.</summary>
internal sealed class TitleService(LibraryDb db, MemberRoster roster, IClock clock)
{
    public async Task<Adding> AddAsync(
        Caller caller,
        long listId,
        IReadOnlyList<EntryLine> lines,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var list = await db.BookLists.FirstOrDefaultAsync(row => row.Id == listId, cancel);
        if (list is null)
        {
            return new Adding.NotThere();
        }

        if (!list.IsOpen)
        {
            return new Adding.Closed(list.Topic, await MemberAsync(list.AskerId, cancel));
        }

        await roster.SeeAsync(caller, cancel);
        var entries = await db
            .BookListEntries.Include(entry => entry.Suggestions)
            .Where(entry => entry.ListId == listId)
            .OrderBy(entry => entry.Id)
            .ToListAsync(cancel);
        var room = BookList.MostEntries - entries.Count;
        var sorter = new TitleSorter(list, entries, caller.MemberId, clock.GetCurrentInstant());
        foreach (var line in lines)
        {
            sorter.SortIn(line);
        }

        if (sorter.Fresh.Count > room)
        {
            return new Adding.Full(room);
        }

        db.AddRange(sorter.Fresh);
        list.Changed();
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return await AnswerAsync(list, sorter, cancel);
    }

    /// <summary>Of the titles in question, those chosen are held by the caller's library and the others are not.</summary>
    /// <remarks>Ids that aren't of this list count for nothing.</remarks>
    public async Task<Marking> MarkHeldAsync(
        Caller caller,
        long listId,
        IReadOnlyCollection<long> inQuestion,
        IReadOnlyCollection<long> chosen,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var list = await db.BookLists.FirstOrDefaultAsync(row => row.Id == listId, cancel);
        if (list is null)
        {
            return new Marking.NotThere();
        }

        var holder = await roster.SeeAsync(caller, cancel);
        var entries = await db
            .BookListEntries.Include(entry =>
                entry.Holdings.Where(row => row.MemberId == caller.MemberId)
            )
            .Where(entry => entry.ListId == listId)
            .ToListAsync(cancel);
        foreach (var entry in entries.Where(entry => inQuestion.Contains(entry.Id)))
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
        await write.CommitAsync(cancel);
        return new Marking.Marked(
            list.Topic,
            holder,
            entries.Count(entry => entry.Holdings.Count > 0)
        );
    }

    private async Task<Adding.Added> AnswerAsync(
        BookList list,
        TitleSorter sorter,
        CancellationToken cancel
    )
    {
        var joined = new List<(string, Member)>();
        foreach (var (title, by) in sorter.Joined)
        {
            joined.Add((title, await MemberAsync(by, cancel)));
        }

        return new Adding.Added(
            list.Topic,
            [.. sorter.Fresh.Select(entry => entry.Name)],
            joined,
            sorter.Again
        );
    }

    private async Task<Member> MemberAsync(long memberId, CancellationToken cancel) =>
        await db.Members.FirstAsync(member => member.MemberId == memberId, cancel);
}
