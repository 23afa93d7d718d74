using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Feeds;

/// <summary>Members' own calendars, and the network's. Each works on the caller's own, so there is no other to name.</summary>
internal sealed class FeedService(LibraryDb db, MemberRoster roster, IClock clock)
{
    /// <summary>The calendar, made when it is first asked for.</summary>
    public Task<Feeding> OpenAsync(Caller caller, FeedScope scope, CancellationToken cancel) =>
        ChangeAsync(caller, scope, static _ => { }, cancel);

    /// <summary>Another address; the one before stops working at once.</summary>
    public Task<Feeding> RenewAsync(Caller caller, FeedScope scope, CancellationToken cancel) =>
        ChangeAsync(caller, scope, static feed => feed.Renew(), cancel);

    public Task<Feeding> ShowTermsAsync(
        Caller caller,
        FeedScope scope,
        bool withTerms,
        CancellationToken cancel
    ) => ChangeAsync(caller, scope, feed => feed.WithTerms = withTerms, cancel);

    public async Task<Feeding> StopAsync(Caller caller, FeedScope scope, CancellationToken cancel)
    {
        if (!May(caller, scope))
        {
            return new Feeding.OnlyCoordinators();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        if (await FindAsync(caller, scope, cancel) is { } feed)
        {
            db.Remove(feed);
            await db.SaveChangesAsync(cancel);
        }

        await write.CommitAsync(cancel);
        return new Feeding.Stopped();
    }

    private async Task<Feeding> ChangeAsync(
        Caller caller,
        FeedScope scope,
        Action<CalendarFeed> change,
        CancellationToken cancel
    )
    {
        if (!May(caller, scope))
        {
            return new Feeding.OnlyCoordinators();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var feed =
            await FindAsync(caller, scope, cancel)
            ?? db.Add(
                new CalendarFeed(
                    caller.NetworkId,
                    OwnerOf(caller, scope),
                    clock.GetCurrentInstant()
                )
            ).Entity;
        change(feed);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new Feeding.Open(feed);
    }

    private static bool May(Caller caller, FeedScope scope) =>
        scope == FeedScope.Mine || caller.IsCoordinator;

    private static long? OwnerOf(Caller caller, FeedScope scope) =>
        scope == FeedScope.Mine ? caller.MemberId : null;

    private Task<CalendarFeed?> FindAsync(Caller caller, FeedScope scope, CancellationToken cancel)
    {
        var owner = OwnerOf(caller, scope);
        return db.CalendarFeeds.FirstOrDefaultAsync(feed => feed.MemberId == owner, cancel);
    }
}
