using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>The host and coordinators say who was there, also afterwards, and take a mark back.</summary>
internal sealed class MarkingService(
    LibraryDb db,
    MemberRoster roster,
    MeetupPeople people,
    PresenceRows rows,
    PresenceRecords records,
    AttendanceReader attendance,
    IClock clock
)
{
    public async Task<Marking> SeeAsync(Caller caller, long meetupId, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == meetupId, cancel);
        return Refused(caller, meetup)
            ?? new Marking.Done(await attendance.ReadAsync(meetup!, cancel));
    }

    /// <param name="caller">A coordinator or the host, or it is refused.</param>
    /// <param name="meetupId">The meetup.</param>
    /// <param name="named">Whom it is about.</param>
    /// <param name="wasThere">False to take the mark back.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Marking> MarkAsync(
        Caller caller,
        long meetupId,
        IReadOnlyList<NamedPerson> named,
        bool wasThere,
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
        var changed = new List<MeetupReply>();
        foreach (var person in named)
        {
            if (!await people.KnowAsync(caller.NetworkId, person, cancel))
            {
                return new Marking.NobodyThere();
            }

            var reply = await rows.OfAsync(meetup!, person.MemberId, cancel);
            if (wasThere != reply.PresentFrom is not null)
            {
                Mark(meetup!, reply, caller, wasThere);
                changed.Add(reply);
            }
        }

        await db.SaveChangesAsync(cancel);
        await records.FollowAsync(meetup!, changed, cancel);
        await write.CommitAsync(cancel);
        records.Ring();
        return new Marking.Done(await attendance.ReadAsync(meetup!, cancel));
    }

    private static void Mark(Meetup meetup, MeetupReply reply, Caller caller, bool wasThere)
    {
        reply.PresentFrom = wasThere ? meetup.Begins : null;
        reply.PresentUntil = null;
        reply.ConfirmedById = wasThere ? caller.MemberId : null;
    }

    private Marking? Refused(Caller caller, Meetup? meetup) =>
        meetup is null or { State: MeetupState.Skipped } ? new Marking.NotThere()
        : !meetup.MayBeChangedBy(caller) ? new Marking.NotForYou(meetup)
        : meetup.State == MeetupState.Cancelled ? new Marking.CalledOff(meetup)
        : !PresenceWindow.HasBegun(meetup, clock.GetCurrentInstant()) ? new Marking.TooEarly(meetup)
        : null;
}
