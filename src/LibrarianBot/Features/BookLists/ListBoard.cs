using LibrarianBot.Store;

namespace LibrarianBot.Features.BookLists;

/// <summary>Keeps each list's public message as the list is.</summary>
internal sealed class ListBoard(
    IServiceScopeFactory scopes,
    StoreFile file,
    TimeProvider time,
    ILogger<ListBoard> logger
) : PublicBoard(scopes, time, logger, "list")
{
    protected override Task ShowAsync(
        IServiceProvider services,
        long id,
        CancellationToken cancel
    ) => services.GetRequiredService<ListShowingMessages>().ShowAsync(id, cancel);

    protected override Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        CancellationToken cancel
    ) => PostedLists.BehindAsync(file, cancel);
}
