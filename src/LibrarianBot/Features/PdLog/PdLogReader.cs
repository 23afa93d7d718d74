using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>Reads a member's own log, and nobody else's.</summary>
internal sealed class PdLogReader(LibraryDb db)
{
    public const int OnAPage = 5;

    /// <summary>The page asked for, or the last one where the log is shorter.</summary>
    public async Task<PdPage> PageAsync(
        Caller caller,
        int page,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var count = await Own(caller).CountAsync(cancel);
        var pages = Math.Max(1, (count + OnAPage - 1) / OnAPage);
        page = Math.Clamp(page, 1, pages);
        var entries = await Own(caller)
            .OrderByDescending(entry => entry.Day)
            .ThenByDescending(entry => entry.Id)
            .Skip((page - 1) * OnAPage)
            .Take(OnAPage)
            .ToListAsync(cancel);
        return new PdPage(entries, page, pages, count, await ProgressAsync(caller, today, cancel));
    }

    public async Task<PdProgress> ProgressAsync(
        Caller caller,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var goal = await GoalAsync(caller, cancel);
        var period = goal.PeriodOf(today);
        var minutes = await Own(caller)
            .Where(entry => entry.Day >= period.Start && entry.Day <= period.End)
            .SumAsync(entry => entry.Minutes, cancel);
        return new PdProgress(minutes, goal, period);
    }

    /// <summary>The member's goal, or the usual one.</summary>
    public async Task<PdGoal> GoalAsync(Caller caller, CancellationToken cancel) =>
        await db
            .PdGoals.AsNoTracking()
            .FirstOrDefaultAsync(goal => goal.MemberId == caller.MemberId, cancel)
        ?? new PdGoal(caller.NetworkId, caller.MemberId);

    /// <summary>Null when the caller's log has no such entry.</summary>
    public async Task<PdEntry?> EntryAsync(Caller caller, long entryId, CancellationToken cancel) =>
        await Own(caller).FirstOrDefaultAsync(entry => entry.Id == entryId, cancel);

    /// <summary>The entries of these days, both included, oldest first.</summary>
    public async Task<IReadOnlyList<PdEntry>> BetweenAsync(
        Caller caller,
        DateInterval days,
        CancellationToken cancel
    ) =>
        await Own(caller)
            .Where(entry => entry.Day >= days.Start && entry.Day <= days.End)
            .OrderBy(entry => entry.Day)
            .ThenBy(entry => entry.Id)
            .ToListAsync(cancel);

    /// <summary>By what name and school the certificate calls the member; null before they were ever seen.</summary>
    public async Task<Member?> OwnerAsync(Caller caller, CancellationToken cancel) =>
        await db
            .Members.AsNoTracking()
            .FirstOrDefaultAsync(member => member.MemberId == caller.MemberId, cancel);

    private IQueryable<PdEntry> Own(Caller caller) =>
        db.PdEntries.AsNoTracking().Where(entry => entry.MemberId == caller.MemberId);
}
