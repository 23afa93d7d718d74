using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>What a member counts towards.</summary>
internal sealed class PdGoalService(LibraryDb db, MemberRoster roster)
{
    public async Task<PdGoal> SetAsync(
        Caller caller,
        int hours,
        LocalDate starts,
        int years,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var goal = await db.PdGoals.FirstOrDefaultAsync(
            row => row.MemberId == caller.MemberId,
            cancel
        );
        if (goal is null)
        {
            goal = new PdGoal(caller.NetworkId, caller.MemberId);
            db.Add(goal);
        }

        goal.Set(hours, starts, years);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return goal;
    }
}
