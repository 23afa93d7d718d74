using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The host and coordinators write the minutes, as text or as a file, or say that there won't be any from them.</summary>
internal sealed class MinutesService(
    LibraryDb db,
    MemberRoster roster,
    MinutesRows rows,
    MeetupPlans plans,
    NoticeAlarm alarm,
    IClock clock
)
{
    /// <summary>Whether they may, and what is there already; changes nothing.</summary>
    public async Task<Minuting> LookAsync(Caller caller, long meetupId, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == meetupId, cancel);
        return Refused(caller, meetup)
            ?? new Minuting.Done(
                meetup!,
                await db
                    .MeetupMinutes.AsNoTracking()
                    .FirstOrDefaultAsync(row => row.MeetupId == meetupId, cancel)
                    ?? new MeetupMinutes(caller.NetworkId, meetupId)
            );
    }

    public Task<Minuting> WriteAsync(
        Caller caller,
        long meetupId,
        string typed,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            meetupId,
            async (meetup, minutes) =>
            {
                var text = MeetupMinutes.Tidy(typed);
                if (text.Length == 0)
                {
                    return new Minuting.NothingTyped(meetup);
                }

                minutes.Write(text, caller.MemberId, clock.GetCurrentInstant());
                await plans.WithdrawMinutesAsync(meetup, cancel);
                return null;
            },
            cancel
        );

    public Task<Minuting> AttachAsync(
        Caller caller,
        long meetupId,
        MinutesUpload upload,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            meetupId,
            async (meetup, minutes) =>
            {
                var file = await rows.FileAsync(meetup, cancel);
                file.Bytes = upload.Bytes;
                minutes.Attach(
                    upload.Name,
                    upload.Text,
                    caller.MemberId,
                    clock.GetCurrentInstant()
                );
                await plans.WithdrawMinutesAsync(meetup, cancel);
                return null;
            },
            cancel
        );

    /// <summary>Not this time: the coordinator sees it at once, unless it is they who say so.</summary>
    public Task<Minuting> DeclineAsync(Caller caller, long meetupId, CancellationToken cancel) =>
        ChangeAsync(
            caller,
            meetupId,
            async (meetup, minutes) =>
            {
                if (minutes.IsWritten)
                {
                    return null;
                }

                minutes.Decline(caller.MemberId);
                await plans.WithdrawMinutesAsync(meetup, cancel);
                if (!caller.IsCoordinator && caller.MemberId != meetup.CreatedById)
                {
                    await plans.PlanMinutesWithCoordinatorAsync(
                        meetup,
                        clock.GetCurrentInstant(),
                        cancel
                    );
                }

                return null;
            },
            cancel
        );

    private async Task<Minuting> ChangeAsync(
        Caller caller,
        long meetupId,
        Func<Meetup, MeetupMinutes, Task<Minuting?>> change,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await db.Meetups.FirstOrDefaultAsync(row => row.Id == meetupId, cancel);
        if (Refused(caller, meetup) is { } refusal)
        {
            return refusal;
        }

        await roster.SeeAsync(caller, cancel);
        var minutes = await rows.OfAsync(meetup!, cancel);
        if (await change(meetup!, minutes) is { } other)
        {
            return other;
        }

        minutes.Changed();
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Minuting.Done(meetup!, minutes);
    }

    private Minuting? Refused(Caller caller, Meetup? meetup) =>
        meetup is null or { State: MeetupState.Skipped } ? new Minuting.NotThere()
        : !meetup.MayBeChangedBy(caller) ? new Minuting.NotForYou(meetup)
        : !PresenceWindow.HasBegun(meetup, clock.GetCurrentInstant()) ? new Minuting.NotHeld(meetup)
        : null;
}
