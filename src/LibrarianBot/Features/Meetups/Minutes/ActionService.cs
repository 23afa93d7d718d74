using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Notes who does what by when. Everybody takes things on; the host and coordinators also give them to others.</summary>
internal sealed class ActionService(
    LibraryDb db,
    MemberRoster roster,
    MeetupPeople people,
    ActionWriting writing,
    IClock clock
)
{
    /// <param name="caller">Who says so.</param>
    /// <param name="meetupId">Where it was agreed.</param>
    /// <param name="typed">What is to be done.</param>
    /// <param name="owner">Who does it; null for the caller.</param>
    /// <param name="byDay">By when, or null.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<ActionChange> AddAsync(
        Caller caller,
        long meetupId,
        string typed,
        NamedPerson? owner,
        LocalDate? byDay,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await db.Meetups.FirstOrDefaultAsync(row => row.Id == meetupId, cancel);
        var text = PlainText.OneLine(typed, MeetupAction.LongestText);
        if (await RefusedAsync(caller, meetup, text, owner, byDay, cancel) is { } refusal)
        {
            return refusal;
        }

        await roster.SeeAsync(caller, cancel);
        var now = clock.GetCurrentInstant();
        var action = new MeetupAction(caller.NetworkId, meetupId, caller.MemberId, now);
        action.Say(text, owner?.MemberId ?? caller.MemberId, byDay);
        db.Add(action);
        await db.SaveChangesAsync(cancel);
        return await writing.SaveAsync(caller, action, write, cancel);
    }

    private async Task<ActionChange?> RefusedAsync(
        Caller caller,
        Meetup? meetup,
        string text,
        NamedPerson? owner,
        LocalDate? byDay,
        CancellationToken cancel
    ) =>
        meetup is null or { State: MeetupState.Skipped or MeetupState.Cancelled }
            ? new ActionChange.NotThere()
        : !PresenceWindow.HasBegun(meetup, clock.GetCurrentInstant())
            ? new ActionChange.TooEarly(meetup)
        : text.Length == 0 ? new ActionChange.NothingTyped()
        : byDay < writing.Today(caller)
            ? new ActionChange.DayHasPassed(byDay.Value, writing.Today(caller))
        : owner is { } other && other.MemberId != caller.MemberId && !meetup.MayBeChangedBy(caller)
            ? new ActionChange.NotForOthers()
        : await db.MeetupActions.CountAsync(row => row.State == ActionState.Open, cancel)
        >= MeetupAction.MostOpen
            ? new ActionChange.TooManyOpen(MeetupAction.MostOpen)
        : owner is { } named && !await people.KnowAsync(caller.NetworkId, named, cancel)
            ? new ActionChange.NobodyThere()
        : null;
}
