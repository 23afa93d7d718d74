using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups;

/// <summary>Who waits for a place in a full room. Inside the caller's transaction.</summary>
internal sealed class WaitingList(LibraryDb db, MeetupPlans plans)
{
    /// <summary>Gives the places that are free to those who wait, in their turn, plans their reminders and tells them.</summary>
    /// <remarks>What the caller changed of the answers is saved before.</remarks>
    public async Task<IReadOnlyList<MeetupReply>> PromoteAsync(
        Meetup meetup,
        CancellationToken cancel
    )
    {
        var inPerson = await db
            .MeetupReplies.Where(reply =>
                reply.MeetupId == meetup.Id && reply.Answer == MeetupAnswer.Coming
            )
            .OrderBy(reply => reply.WaitingSince)
            .ThenBy(reply => reply.Id)
            .ToListAsync(cancel);
        var waiting = inPerson.Where(reply => reply.IsWaiting).ToList();
        var free = meetup is { Capacity: { } room, Mode: not MeetupMode.Online }
            ? Math.Max(0, room - (inPerson.Count - waiting.Count))
            : waiting.Count;
        var promoted = waiting.Take(free).ToList();
        foreach (var reply in promoted)
        {
            await plans.PlanPlaceAsync(meetup, reply, cancel);
            reply.TakePlace();
            await plans.PlanRemindersAsync(meetup, reply, cancel);
        }

        return promoted;
    }
}
