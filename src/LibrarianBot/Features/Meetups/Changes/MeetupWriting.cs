using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>What every change of a meetup has in common: who may, whether it is still ahead, one transaction, what follows.</summary>
internal sealed class MeetupWriting(
    LibraryDb db,
    MemberRoster roster,
    RuleOccurrences occurrences,
    MeetupPlans plans,
    NoticeAlarm alarm,
    IClock clock
)
{
    /// <param name="caller">A coordinator or the host, or it is refused.</param>
    /// <param name="choice">The meetup's id, or the term for which the rule gives it: <c>2027-2</c>.</param>
    /// <param name="change">Null for done; a refusal changes nothing.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Changing> ChangeAsync(
        Caller caller,
        string choice,
        Func<Meetup, Task<Changing?>> change,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await TakeAsync(caller, choice, cancel);
        if (Refusal(caller, meetup) is { } refusal)
        {
            return refusal;
        }

        await roster.SeeAsync(caller, cancel);
        var before = MeetupBefore.Of(meetup!, caller.MemberId);
        var changing = await change(meetup!) ?? new Changing.Done(meetup!);
        if (changing is Changing.Done)
        {
            meetup!.ChangedForCalendars(clock.GetCurrentInstant());
            await plans.FollowChangeAsync(meetup, before, cancel);
            await db.SaveChangesAsync(cancel);
            await write.CommitAsync(cancel);
            alarm.Ring();
        }

        return changing;
    }

    /// <summary>The meetup for who may change it; one that the rule gives is made now.</summary>
    public async Task<Changing> OpenAsync(Caller caller, string choice, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetup = await TakeAsync(caller, choice, cancel);
        if (Refusal(caller, meetup) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Changing.Done(meetup!);
    }

    private Changing? Refusal(Caller caller, Meetup? meetup) =>
        meetup is null ? new Changing.NotThere()
        : !meetup.MayBeChangedBy(caller) ? new Changing.OnlyWhoRunsIt()
        : !meetup.IsAhead || meetup.Begins <= clock.GetCurrentInstant()
            ? new Changing.TooLate(meetup)
        : null;

    /// <summary>Only a coordinator has a meetup made that isn't there yet: it has no host who could.</summary>
    private async Task<Meetup?> TakeAsync(Caller caller, string choice, CancellationToken cancel)
    {
        if (MeetupChoice.Read(choice) is not { } chosen)
        {
            return null;
        }

        if (chosen.MeetupId is { } id)
        {
            return await db.Meetups.FirstOrDefaultAsync(row => row.Id == id, cancel);
        }

        var rule = caller.IsCoordinator
            ? await db
                .MeetupRules.Include(row => row.Hosts)
                .FirstOrDefaultAsync(row => row.State == MeetupRuleState.Kept, cancel)
            : null;
        return rule is null ? null : await occurrences.TakeAsync(rule, chosen.Term, cancel);
    }
}
