using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Features.Networks;
using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Who does what by when. Everybody takes things on; the host and coordinators also give them to others.</summary>
internal sealed class ActionService(
    LibraryDb db,
    MemberRoster roster,
    MeetupPeople people,
    MinutesRows minutes,
    MeetupPlans plans,
    NoticeAlarm alarm,
    NetworkSettingsCache settings,
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
        return await SaveAsync(caller, action, write, cancel);
    }

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
                if (day < Today(caller))
                {
                    return new ActionChange.DayHasPassed(day, Today(caller));
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
        return change(action) ?? await SaveAsync(caller, action, write, cancel);
    }

    private async Task<ActionChange> SaveAsync(
        Caller caller,
        MeetupAction action,
        Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction write,
        CancellationToken cancel
    )
    {
        var meetup = await db.Meetups.FirstAsync(row => row.Id == action.MeetupId, cancel);
        await plans.PlanActionAsync(action, caller.MemberId, Zone(caller), cancel);
        (await minutes.OfAsync(meetup, cancel)).Changed();
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        var names = await people.NamesAsync([action.OwnerId], cancel);
        return new ActionChange.Done(
            new ActionLine(action, names.GetValueOrDefault(action.OwnerId, "?")) { Meetup = meetup }
        );
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
        : byDay < Today(caller) ? new ActionChange.DayHasPassed(byDay.Value, Today(caller))
        : owner is { } other && other.MemberId != caller.MemberId && !meetup.MayBeChangedBy(caller)
            ? new ActionChange.NotForOthers()
        : await db.MeetupActions.CountAsync(row => row.State == ActionState.Open, cancel)
        >= MeetupAction.MostOpen
            ? new ActionChange.TooManyOpen(MeetupAction.MostOpen)
        : owner is { } named && !await people.KnowAsync(caller.NetworkId, named, cancel)
            ? new ActionChange.NobodyThere()
        : null;

    private DateTimeZone Zone(Caller caller) => settings.Of(caller.NetworkId).Zone;

    private LocalDate Today(Caller caller) => clock.GetCurrentInstant().InZone(Zone(caller)).Date;
}
