using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Keeps the public record of each meetup that was held as it is: minutes, who was there, apologies, actions.</summary>
internal sealed class MinutesBoard(
    IServiceScopeFactory scopes,
    StoreFile file,
    TimeProvider time,
    ILogger<MinutesBoard> logger
) : PublicBoard(scopes, time, logger, "minutes")
{
    protected override Task ShowAsync(
        IServiceProvider services,
        long id,
        CancellationToken cancel
    ) => services.GetRequiredService<MinutesShowingMessages>().ShowAsync(id, cancel);

    protected override Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        CancellationToken cancel
    ) => MinutesRows.BehindAsync(file, cancel);
}
