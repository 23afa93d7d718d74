using LibrarianBot.Features.Networks;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>Plans the notices of one meetup, and takes them back. Inside the caller's transaction; the caller rings.</summary>
internal sealed partial class MeetupPlans(
    LibraryDb db,
    NoticePlanner planner,
    NetworkSettingsCache settings,
    IClock clock
)
{
    private static readonly LocalTime StartOfWork = new(9, 0);

    /// <summary>When people at schools are told something on a day.</summary>
    public static Instant Morning(LocalDate day, DateTimeZone zone) =>
        LocalTimes.At(day + StartOfWork, zone);

    /// <summary>
    /// Everybody is told when that is due, at once if it is overdue. Given up before, because its day didn't suit, say, it
    /// is tried again.
    /// </summary>
    public async Task PlanAnnouncementAsync(Meetup meetup, CancellationToken cancel)
    {
        var announcement = new Notice(
            meetup.NetworkId,
            MeetupKinds.Announce,
            $"meetup:{meetup.Id}:announce",
            meetup.Id,
            Instant.Max(clock.GetCurrentInstant(), meetup.AnnounceAt)
        );
        var failed = await db.Notices.FirstOrDefaultAsync(
            row => row.Key == announcement.Key && row.State == NoticeState.Failed,
            cancel
        );
        failed?.TryAgain(announcement.DueAt);
        await planner.PlanAsync(announcement, cancel);
    }

    /// <summary>Nothing that was planned about it is wanted any more.</summary>
    public async Task WithdrawAllAsync(Meetup meetup, CancellationToken cancel)
    {
        foreach (var kind in MeetupKinds.OfOneMeetup)
        {
            await planner.WithdrawAsync(kind, meetup.Id, null, cancel);
        }
    }
}
