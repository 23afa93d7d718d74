using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.Meetups.Polls;
using LibrarianBot.Features.Networks;
using LibrarianBot.Store;
using LibrarianBot.Store.Search;

namespace LibrarianBot.Features;

/// <summary>What the first to ask would otherwise wait for, done beforehand where that costs little.</summary>
internal sealed class WarmUp(
    IServiceScopeFactory scopes,
    TitleSearch search,
    ListOpeningService opening,
    NetworkSettingsCache settings,
    ListBoard board,
    MeetupZoneRules zones,
    MeetupBoard meetups,
    PollBoard polls,
    MinutesBoard minutes
)
{
    /// <summary>No network has this id, so the queries find nothing.</summary>
    private const long Nobody = 0;

    /// <summary>
    /// While the bot connects: what searches and requests need. Entity Framework stays unloaded.
    /// </summary>
    public void Begin()
    {
        settings.Of(Nobody);
        search.Find(Nobody, "a", 1, 1);
        opening.Rehearse();
    }

    /// <summary>For after the commands are registered: finishes what a killed program left, or one that knew other rules of the zones.</summary>
    public async Task CatchUpAsync(CancellationToken cancel)
    {
        await board.CatchUpAsync(cancel);
        await zones.CatchUpAsync(cancel);
        await meetups.CatchUpAsync(cancel);
        await polls.CatchUpAsync(cancel);
        await minutes.CatchUpAsync(cancel);
    }

    /// <summary>
    /// For after the first answer, when people are about: Entity Framework's first query of each kind, most of a second and
    /// 40 MB that a program at rest needn't hold.
    /// </summary>
    public async Task RehearseAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(Nobody);
        await scope.ServiceProvider.GetRequiredService<BookListService>().RehearseAsync(cancel);
        await scope.ServiceProvider.GetRequiredService<BookListReader>().RehearseAsync(cancel);
        await scope.ServiceProvider.GetRequiredService<OpenListReader>().FindAsync("0", cancel);
    }
}
