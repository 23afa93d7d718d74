using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Reads who does what by when.</summary>
internal sealed class ActionReader(LibraryDb db, MeetupPeople people)
{
    /// <summary>All that is open, the caller's own first, then by their day.</summary>
    public async Task<IReadOnlyList<ActionLine>> OpenAsync(Caller caller, CancellationToken cancel)
    {
        var open = await db
            .MeetupActions.AsNoTracking()
            .Where(row => row.State == ActionState.Open)
            .ToListAsync(cancel);
        var ids = open.Select(row => row.MeetupId).ToHashSet();
        var meetups = await db
            .Meetups.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancel);
        var names = await people.NamesAsync(open.Select(row => (long?)row.OwnerId), cancel);
        return
        [
            .. open.OrderBy(row => row.OwnerId != caller.MemberId)
                .ThenBy(row => row.ByDay is null)
                .ThenBy(row => row.ByDay)
                .ThenBy(row => row.Id)
                .Select(row => new ActionLine(row, names.GetValueOrDefault(row.OwnerId, "?"))
                {
                    Meetup = meetups[row.MeetupId],
                }),
        ];
    }

    /// <summary>One of them, with its meetup; null for one that isn't there.</summary>
    public async Task<ActionLine?> ReadAsync(long actionId, CancellationToken cancel)
    {
        var action = await db
            .MeetupActions.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == actionId, cancel);
        if (action is null)
        {
            return null;
        }

        var names = await people.NamesAsync([action.OwnerId], cancel);
        return new ActionLine(action, names.GetValueOrDefault(action.OwnerId, "?"))
        {
            Meetup = await db
                .Meetups.AsNoTracking()
                .FirstAsync(row => row.Id == action.MeetupId, cancel),
        };
    }
}
