using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Store;

/// <summary>
/// Entity Framework's first query takes most of a second: it is paid while the bot connects, so that nobody's first command
/// waits for it. (Compiled models don't take query filters yet.)
/// </summary>
internal sealed class StoreWarmUp(IServiceScopeFactory scopes)
{
    /// <summary>No network has this id, so that nothing is found.</summary>
    private const long Nobody = 0;

    public async Task RunAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(Nobody);
        var nobody = new Caller(Nobody, Nobody, "Nobody", IsCoordinator: false);
        await scope
            .ServiceProvider.GetRequiredService<UnitOfWork>()
            .RunAsync<Nothing>(nobody, db => SaveAsync(db, cancel), cancel);
    }

    /// <summary>All that a unit of work does, and nothing is kept.</summary>
    private static async Task<Nothing> SaveAsync(LibraryDb db, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        return new Nothing();
    }

    private sealed record Nothing : IRefusal;
}
