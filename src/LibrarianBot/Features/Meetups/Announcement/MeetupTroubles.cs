using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>What a coordinator has to mend so that a meetup is shown as it should be. The names are kept in rows.</summary>
internal enum MeetupTrouble
{
    /// <summary>It couldn't be announced.</summary>
    NotAnnounced,

    /// <summary>The announcement was deleted, or can't be reached.</summary>
    MessageGone,

    /// <summary>The bot may not open threads.</summary>
    NoThread,

    /// <summary>The bot may not make events.</summary>
    NoEvent,

    /// <summary>Somebody removed or cancelled Discord's event.</summary>
    EventGone,

    /// <summary>It is over, and its record can't be posted anywhere.</summary>
    NoPlaceForRecord,
}

/// <summary>Tells whoever planned a meetup what has to be mended, each thing once.</summary>
internal sealed class MeetupTroubles(
    LibraryDb db,
    NoticePlanner planner,
    NoticeAlarm alarm,
    IClock clock
)
{
    /// <summary>Of an announcement that was given up; nothing while it is still to be tried.</summary>
    public async Task TellIfNotAnnouncedAsync(Meetup meetup, CancellationToken cancel)
    {
        if (await GivenUpAsync(db, meetup, cancel) is { SettledAt: { } at })
        {
            await TellAsync(
                meetup,
                MeetupTrouble.NotAnnounced,
                cancel,
                // Tried again in vain, it is said again.
                once: $":{at.ToUnixTimeSeconds()}"
            );
        }
    }

    public async Task TellAsync(
        Meetup meetup,
        MeetupTrouble trouble,
        CancellationToken cancel,
        string once = ""
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                MeetupKinds.Trouble,
                $"meetup:{meetup.Id}:{trouble}{once}",
                meetup.Id,
                clock.GetCurrentInstant()
            )
            {
                MemberId = meetup.CreatedById,
                Detail = $"{trouble}",
            },
            cancel
        );
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
    }

    /// <summary>The notice that should have announced it, where that was given up.</summary>
    public static Task<Notice?> GivenUpAsync(
        LibraryDb db,
        Meetup meetup,
        CancellationToken cancel
    ) =>
        db
            .Notices.AsNoTracking()
            .FirstOrDefaultAsync(
                notice =>
                    notice.Kind == MeetupKinds.Announce
                    && notice.SubjectId == meetup.Id
                    && notice.State == NoticeState.Failed,
                cancel
            );
}
