using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What follows the end of a meetup, all of it or nothing: it was held, its agenda stays as it was, and presence becomes entries in PD logs.</summary>
internal sealed class ClosingService(
    LibraryDb db,
    AgendaReader agendas,
    AgendaRows agendaRows,
    PresenceRows presence,
    PresenceRecords records,
    MeetupPlans plans,
    NoticeAlarm alarm,
    IClock clock
)
{
    /// <returns>How many were there; null where it didn't take place, or not yet.</returns>
    /// <remarks>A second time changes nothing.</remarks>
    public async Task<int?> CloseAsync(long meetupId, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await db.Meetups.FirstAsync(row => row.Id == meetupId, cancel);
        var present = await presence.PresentAsync(meetupId, cancel);
        if (meetup.State == MeetupState.Held)
        {
            return present.Count;
        }

        var wasKnown = meetup.State == MeetupState.Announced || present.Count > 0;
        if (!meetup.IsAhead || !wasKnown)
        {
            return null;
        }

        if (clock.GetCurrentInstant() < meetup.Ends)
        {
            // It was made longer or moved while this was under way.
            await plans.PlanDayAsync(meetup, cancel);
            await db.SaveChangesAsync(cancel);
            await write.CommitAsync(cancel);
            return null;
        }

        var agenda = await agendas.ReadAsync(meetup, cancel);
        await agendaRows.TakeAllAsync(agenda, meetup.CreatedById, cancel);
        meetup.WasHeld();
        await db.SaveChangesAsync(cancel);
        await records.FollowAsync(meetup, present, cancel);
        await plans.PlanMinutesAsync(meetup, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return present.Count;
    }
}
