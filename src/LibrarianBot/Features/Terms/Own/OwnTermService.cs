using System.Security.Cryptography;
using System.Text;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// A network's own terms: read first, and counted once confirmed. What was read waits as terms of a calendar that nobody
/// has chosen, so that the button works after a restart, too.
/// </summary>
internal sealed class OwnTermService(
    LibraryDb db,
    MemberRoster roster,
    OwnTermWriting writing,
    TermConsequences consequences,
    NoticeAlarm alarm
)
{
    private const int StampBytes = 4;

    /// <summary>What this coordinator gave last and hasn't confirmed; else what the network has of its own.</summary>
    public async Task<IReadOnlyList<SchoolTerm>> GivenAsync(Caller caller, CancellationToken cancel)
    {
        var draft = await TermsAsync(DraftOf(caller), cancel);
        return draft.Count > 0 ? draft : await TermsAsync(PublishedTerms.Own, cancel);
    }

    public async Task<Giving> ReadAsync(Caller caller, OwnReading reading, CancellationToken cancel)
    {
        if (!caller.IsCoordinator)
        {
            return new Giving.OnlyCoordinators();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        await db
            .OwnTerms.Where(term => term.Calendar == DraftOf(caller))
            .ExecuteDeleteAsync(cancel);
        db.AddRange(
            reading.Terms.Select(term => new OwnTerm(caller.NetworkId, DraftOf(caller), term))
        );
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new Giving.Previewed(
            await PreviewAsync(reading.Terms, cancel) with
            {
                Faults = reading.Faults,
            }
        );
    }

    /// <param name="caller">Who confirms.</param>
    /// <param name="calendar"><see cref="PublishedTerms.Own"/> to use them alone, or the network's calendar to add them to it.</param>
    /// <param name="stamp">Of what was shown.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Giving> KeepAsync(
        Caller caller,
        string calendar,
        string stamp,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return new Giving.OnlyCoordinators();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var preview = await PreviewAsync(await TermsAsync(DraftOf(caller), cancel), cancel);
        if (preview.Terms.Count == 0)
        {
            return new Giving.NothingRead();
        }

        if (
            preview.Stamp != stamp
            || (calendar != PublishedTerms.Own && calendar != preview.Calendar)
        )
        {
            return new Giving.Outdated(preview);
        }

        if (
            await writing.CountAsync(caller.NetworkId, calendar, preview.Terms, cancel) is { } fault
        )
        {
            return new Giving.Impossible(fault);
        }

        await db
            .OwnTerms.Where(term => term.Calendar == DraftOf(caller))
            .ExecuteDeleteAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await consequences.ChosenAsync(caller.NetworkId, caller.MemberId, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Giving.Kept(calendar, preview.Terms);
    }

    private async Task<OwnPreview> PreviewAsync(
        IReadOnlyList<SchoolTerm> terms,
        CancellationToken cancel
    )
    {
        var lines = string.Join('\n', terms.Select(TermLineReader.Write));
        var stamp = SHA256.HashData(Encoding.UTF8.GetBytes(lines)).AsSpan(0, StampBytes);
        return new OwnPreview(
            terms,
            Convert.ToHexStringLower(stamp),
            await db.Networks.Select(network => network.Calendar).FirstOrDefaultAsync(cancel)
        );
    }

    private async Task<List<SchoolTerm>> TermsAsync(string calendar, CancellationToken cancel)
    {
        var rows = await db
            .OwnTerms.AsNoTracking()
            .Where(term => term.Calendar == calendar)
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.FirstDay).Select(row => row.AsTerm())];
    }

    private static string DraftOf(Caller caller) => $"draft-{caller.MemberId}";
}
