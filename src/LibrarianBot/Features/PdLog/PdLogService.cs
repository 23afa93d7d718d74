using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>Writes a member's own log. Nobody else's entries are ever found, whatever the caller may do in the network.</summary>
internal sealed class PdLogService(LibraryDb db, MemberRoster roster, IClock clock)
{
    public const int MostEntries = 2000;

    public async Task<PdChange> AddAsync(
        Caller caller,
        PdFacts facts,
        TeachingStandards? standards,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        if (await Own(caller).CountAsync(cancel) >= MostEntries)
        {
            return new PdChange.Full(MostEntries);
        }

        var entry = new PdEntry(
            caller.NetworkId,
            caller.MemberId,
            facts,
            clock.GetCurrentInstant()
        );
        entry.Reflect(standards, null, null);
        db.Add(entry);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new PdChange.Done(entry);
    }

    public Task<PdChange> CorrectAsync(
        Caller caller,
        long entryId,
        PdFacts facts,
        TeachingStandards? standards,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            entryId,
            entry =>
            {
                if (entry.IsConfirmed)
                {
                    return new PdChange.Confirmed(entry);
                }

                entry.Correct(facts.HeldBy(entry.Provider));
                entry.Reflect(standards, entry.PriorityArea, entry.Reflection);
                return new PdChange.Done(entry);
            },
            cancel
        );

    public Task<PdChange> ReflectAsync(
        Caller caller,
        long entryId,
        PdThoughts thoughts,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            entryId,
            entry =>
            {
                entry.Reflect(
                    thoughts.KeepsStandards ? entry.Standards : thoughts.Standards,
                    thoughts.PriorityArea,
                    Paragraphs(thoughts.Reflection)
                );
                if (!entry.IsConfirmed)
                {
                    entry.HeldBy(thoughts.Provider);
                }

                return new PdChange.Done(entry);
            },
            cancel
        );

    public Task<PdChange> RemoveAsync(Caller caller, long entryId, CancellationToken cancel) =>
        ChangeAsync(
            caller,
            entryId,
            entry =>
            {
                db.Remove(entry);
                return new PdChange.Done(entry);
            },
            cancel
        );

    private async Task<PdChange> ChangeAsync(
        Caller caller,
        long entryId,
        Func<PdEntry, PdChange> change,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var entry = await Own(caller).FirstOrDefaultAsync(row => row.Id == entryId, cancel);
        if (entry is null)
        {
            return new PdChange.NotYours();
        }

        await roster.SeeAsync(caller, cancel);
        var changed = change(entry);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return changed;
    }

    private IQueryable<PdEntry> Own(Caller caller) =>
        db.PdEntries.Where(entry => entry.MemberId == caller.MemberId);

    /// <summary>Lines stay lines; empty ones at most one in a row.</summary>
    private static string? Paragraphs(string? typed)
    {
        var lines = (typed ?? "")
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select(line => PlainText.OneLine(line, PdEntry.LongestReflection));
        var text = string.Join('\n', lines).Trim();
        while (text.Contains("\n\n\n", StringComparison.Ordinal))
        {
            text = text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        }

        return text.Length == 0 ? null : PlainText.Cut(text, PdEntry.LongestReflection);
    }
}
