using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.BookLists;

/// <summary>Finds the list that somebody means.</summary>
internal sealed class OpenListReader(LibraryDb db)
{
    private const int MostSuggestions = 25;

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
                .Take(MostSuggestions),
        ];
    }

    /// <summary>
    /// The list that was chosen from the suggestions (by its number) or typed by its topic; null when there is none such.
    /// </summary>
    public async Task<long?> FindAsync(string chosen, CancellationToken cancel)
    {
        if (
            long.TryParse(chosen, out var id)
            && await db.BookLists.AnyAsync(list => list.Id == id, cancel)
        )
        {
            return id;
        }

        var wanted = PlainText.Fold(chosen);
        return (await OpenAsync(chosen, cancel))
            .FirstOrDefault(list =>
                string.Equals(PlainText.Fold(list.Topic), wanted, StringComparison.Ordinal)
            )
            ?.Id;
    }
}
