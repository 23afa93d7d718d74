using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>Puts terms into a network's calendar. Inside the caller's transaction.</summary>
internal sealed class OwnTermWriting(LibraryDb db)
{
    /// <summary>Null when they count; the caller saves.</summary>
    public async Task<TermFault?> CountAsync(
        long networkId,
        string calendar,
        IReadOnlyList<SchoolTerm> terms,
        CancellationToken cancel
    )
    {
        var known = await db.OwnTerms.Where(row => row.Calendar == calendar).ToListAsync(cancel);
        var years = terms.Select(term => term.Year).ToHashSet();
        // A year of one's own calendar is given as a whole.
        var replaced = known.Where(row =>
            calendar == PublishedTerms.Own
            && years.Contains(row.Year)
            && !terms.Any(term => IsSame(term, row))
        );
        var gone = replaced.ToList();
        var all = PublishedTerms
            .With([.. known.Except(gone).Select(row => row.AsTerm()), .. terms], calendar)
            .ToList();
        if (
            terms
                .Select(term => TermRules.Refusal(term, all))
                .OfType<TermFault>()
                .FirstOrDefault() is
            { } fault
        )
        {
            return fault;
        }

        db.RemoveRange(gone);
        foreach (var term in terms)
        {
            if (known.Find(row => IsSame(term, row)) is { } row)
            {
                row.Change(term);
            }
            else
            {
                db.Add(new OwnTerm(networkId, calendar, term));
            }
        }

        var network = await db.Networks.SingleAsync(cancel);
        network.CountBy(calendar, network.WeekOne);
        return null;
    }

    private static bool IsSame(SchoolTerm term, OwnTerm row) =>
        term.Year == row.Year && term.Number == row.Number;
}
