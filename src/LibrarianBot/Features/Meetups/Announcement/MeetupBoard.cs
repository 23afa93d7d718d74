using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Keeps each meetup's announcement, its thread and Discord's own event as the meetup is.</summary>
internal sealed class MeetupBoard(
    IServiceScopeFactory scopes,
    StoreFile file,
    TimeProvider time,
    ILogger<MeetupBoard> logger
) : PublicBoard(scopes, time, logger, "meetup")
{
    protected override Task ShowAsync(
        IServiceProvider services,
        long id,
        CancellationToken cancel
    ) => services.GetRequiredService<MeetupShowingMessages>().ShowAsync(id, cancel);

    protected override Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        CancellationToken cancel
    ) => AnnouncedMeetups.BehindAsync(file, cancel);
}
