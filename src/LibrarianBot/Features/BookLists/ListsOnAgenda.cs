using LibrarianBot.Modules;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.BookLists;

/// <summary>Open lists are spoken of at the next meetup.</summary>
internal sealed class ListsOnAgenda(LibraryDb db) : IOpenAsks
{
    public Task<IReadOnlyList<OpenAsk>> OpenAsync(CancellationToken cancel) =>
        ReadAsync(db.BookLists.Where(list => list.State == BookListState.Open), cancel);

    public Task<IReadOnlyList<OpenAsk>> OfAsync(
        IReadOnlyCollection<long> ids,
        CancellationToken cancel
    ) => ReadAsync(db.BookLists.Where(list => ids.Contains(list.Id)), cancel);

    private static async Task<IReadOnlyList<OpenAsk>> ReadAsync(
        IQueryable<BookList> lists,
        CancellationToken cancel
    ) =>
        await lists
            .Select(list => new OpenAsk(list.Id, list.Topic, list.AskerId, list.NeededBy))
            .ToListAsync(cancel);
}
