using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.Networks;
using LibrarianBot.Store;
using LibrarianBot.Store.Search;

namespace LibrarianBot.Features;

/// <summary>
/// For after the commands are registered, in the background: the first query of each kind takes Entity Framework most of a
/// second, which nobody should wait for. Then finishes what a killed program left.
/// </summary>
internal sealed class WarmUp(
    IServiceScopeFactory scopes,
    TitleSearch search,
    NetworkSettingsCache settings,
    ListBoard board
)
{
    /// <summary>No network has this id, so the queries find nothing.</summary>
    private const long Nobody = 0;

    public async Task RunAsync(CancellationToken cancel)
    {
        settings.Of(Nobody);
        search.Titles(Nobody, "a", 1);
        search.Topics(Nobody, "a", 1);
        await using (var scope = scopes.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(Nobody);
            await scope.ServiceProvider.GetRequiredService<BookListService>().RehearseAsync(cancel);
            await scope.ServiceProvider.GetRequiredService<BookListReader>().RehearseAsync(cancel);
            await scope.ServiceProvider.GetRequiredService<OpenListReader>().FindAsync("0", cancel);
        }

        await board.CatchUpAsync(cancel);
    }
}
