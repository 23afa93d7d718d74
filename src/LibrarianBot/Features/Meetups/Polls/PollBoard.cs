using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Keeps each poll's public message as the poll is.</summary>
internal sealed class PollBoard(
    IServiceScopeFactory scopes,
    StoreFile file,
    TimeProvider time,
    ILogger<PollBoard> logger
) : PublicBoard(scopes, time, logger, "poll")
{
    protected override Task ShowAsync(
        IServiceProvider services,
        long id,
        CancellationToken cancel
    ) => services.GetRequiredService<PollShowingMessages>().ShowAsync(id, cancel);

    protected override Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        CancellationToken cancel
    ) => PostedPolls.BehindAsync(file, cancel);
}
