using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Announces a meetup once more, after something was mended.</summary>
internal sealed class AnnouncingService(
    LibraryDb db,
    NoticePlanner planner,
    NoticeAlarm alarm,
    IClock clock
)
{
    /// <param name="caller">A coordinator or the host, or it is refused.</param>
    /// <param name="meetupId">The meetup.</param>
    /// <param name="messageId">The announcement that is gone; 0 where there was none.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Announcing> AgainAsync(
        Caller caller,
        long meetupId,
        long messageId,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await db.Meetups.FirstOrDefaultAsync(row => row.Id == meetupId, cancel);
        if (meetup is not { IsAhead: true })
        {
            return new Announcing.NotThere();
        }

        if (!meetup.MayBeChangedBy(caller))
        {
            return new Announcing.NotYours();
        }

        if ((meetup.MessageId ?? 0) != messageId)
        {
            return new Announcing.Stands(meetup);
        }

        await PlanAsync(meetup, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Announcing.Planned(meetup);
    }

    /// <summary>What was given up is tried again; in the place of a lost message there is another, once.</summary>
    private async Task PlanAsync(Meetup meetup, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var failed = await db.Notices.FirstOrDefaultAsync(
            notice =>
                notice.Kind == MeetupKinds.Announce
                && notice.SubjectId == meetup.Id
                && notice.State == NoticeState.Failed,
            cancel
        );
        if (failed is not null)
        {
            failed.TryAgain(now);
        }
        else if (meetup.MessageId is { } lost)
        {
            await planner.PlanAsync(
                new Notice(
                    meetup.NetworkId,
                    MeetupKinds.Announce,
                    $"meetup:{meetup.Id}:announce:{lost}",
                    meetup.Id,
                    now
                )
                {
                    Detail = $"{lost}",
                },
                cancel
            );
        }
    }
}

/// <summary>What came of announcing once more.</summary>
internal abstract record Announcing
{
    private Announcing() { }

    public sealed record Planned(Meetup Meetup) : Announcing;

    /// <summary>It was announced since.</summary>
    public sealed record Stands(Meetup Meetup) : Announcing;

    public sealed record NotYours : Announcing;

    public sealed record NotThere : Announcing;
}
