using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups;

/// <summary>What every change of a rule has in common: who may, whether it is there, one transaction.</summary>
internal sealed class MeetupRuleWriting(LibraryDb db, MemberRoster roster, NoticeAlarm alarm)
{
    /// <param name="caller">A coordinator, or it is refused.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="change">Null for done; a refusal changes nothing.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Ruling> ChangeAsync(
        Caller caller,
        long ruleId,
        Func<MeetupRule, Task<Ruling?>> change,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return new Ruling.OnlyCoordinators();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var rule = await db
            .MeetupRules.Include(row => row.Hosts)
            .FirstOrDefaultAsync(row => row.Id == ruleId, cancel);
        if (rule is null or { State: MeetupRuleState.Ended })
        {
            return new Ruling.NotThere();
        }

        await roster.SeeAsync(caller, cancel);
        var ruling = await change(rule) ?? new Ruling.Done(rule);
        if (ruling is Ruling.Done)
        {
            await db.SaveChangesAsync(cancel);
            await write.CommitAsync(cancel);
            alarm.Ring();
        }

        return ruling;
    }

    /// <summary>The rule that makes the meetups, or null.</summary>
    public Task<MeetupRule?> KeptAsync(CancellationToken cancel) =>
        db
            .MeetupRules.Include(rule => rule.Hosts)
            .FirstOrDefaultAsync(rule => rule.State == MeetupRuleState.Kept, cancel);
}
