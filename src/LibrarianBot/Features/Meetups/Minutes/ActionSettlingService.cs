using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What becomes of an action. Its owner, the host of its meetup and coordinators say so.</summary>
internal sealed class ActionSettlingService(
    LibraryDb db,
    MemberRoster roster,
    MeetupPeople people,
    ActionWriting writing,
    IClock clock
)
{
    /// <summary>Done, not needed any more, or open again.</summary>
    public Task<ActionChange> SettleAsync(
        Caller caller,
        long actionId,
        ActionState state,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            actionId,
            action =>
            {
                action.Settle(state, caller.MemberId, clock.GetCurrentInstant());
                return null;
            },
            cancel
        );

    public Task<ActionChange> MoveAsync(
        Caller caller,
        long actionId,
        LocalDate day,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            actionId,
            action =>
            {
                if (day < writing.Today(caller))
                {
                    return new ActionChange.DayHasPassed(day, writing.Today(caller));
                }

                action.Say(action.Text, action.OwnerId, day);
                return null;
            },
            cancel
        );

    private async Task<ActionChange> ChangeAsync(
        Caller caller,
        long actionId,
        Func<MeetupAction, ActionChange?> change,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var action = await db.MeetupActions.FirstOrDefaultAsync(row => row.Id == actionId, cancel);
        if (action is null)
        {
            return new ActionChange.NotThere();
        }

        var meetup = await db.Meetups.FirstAsync(row => row.Id == action.MeetupId, cancel);
        if (action.OwnerId != caller.MemberId && !meetup.MayBeChangedBy(caller))
        {
            var names = await people.NamesAsync([action.OwnerId], cancel);
            return new ActionChange.NotYours(names.GetValueOrDefault(action.OwnerId, "?"));
        }

        await roster.SeeAsync(caller, cancel);
        return change(action) ?? await writing.SaveAsync(caller, action, write, cancel);
    }
}
