using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>A member's log as files: a spreadsheet, a certificate.</summary>
internal sealed class PdPrintCommands(PdLogCommands log, PdLogReader reader)
{
    /// <summary>More entries than this make a certificate that nobody prints.</summary>
    private const int MostOnACertificate = 300;

    private static readonly LocalDate Earliest = new(1900, 1, 1);

    public async Task<Reply> ExportAsync(
        Invocation from,
        string? since,
        string? until,
        CancellationToken cancel
    )
    {
        var today = log.Today(from);
        var (days, trouble) = await ReadAsync(from, since, until, Earliest, cancel);
        if (days is null)
        {
            return Reply.Private(trouble!);
        }

        var entries = await reader.BetweenAsync(from.Member, days, cancel);
        return Reply.Private(
            entries.Count == 0
                ? PdPrintMessages.Nothing(
                    from.Member.NetworkId,
                    since is null && until is null ? null : days
                )
                : PdPrintMessages.Exported(
                    PdCsv.Write(entries, log.Zone(from)),
                    entries.Count,
                    today
                )
        );
    }

    public async Task<Reply> CertificateAsync(
        Invocation from,
        string? since,
        string? until,
        CancellationToken cancel
    )
    {
        var today = log.Today(from);
        var period = (await reader.GoalAsync(from.Member, cancel)).PeriodOf(today);
        var (days, trouble) = await ReadAsync(from, since, until, period.Start, cancel);
        if (days is null)
        {
            return Reply.Private(trouble!);
        }

        var entries = await reader.BetweenAsync(from.Member, days, cancel);
        return Reply.Private(
            entries.Count switch
            {
                0 => PdPrintMessages.Nothing(from.Member.NetworkId, days),
                > MostOnACertificate => PdPrintMessages.TooMany(entries.Count, MostOnACertificate),
                _ => PdPrintMessages.Certified(
                    await DrawAsync(from, entries, days, today, cancel),
                    today
                ),
            }
        );
    }

    public async Task<Reply> CertificateAsync(
        Invocation from,
        long entryId,
        CancellationToken cancel
    )
    {
        var today = log.Today(from);
        return Reply.Private(
            await reader.EntryAsync(from.Member, entryId, cancel) is { } entry
                ? PdPrintMessages.Certified(
                    await DrawAsync(from, [entry], null, today, cancel),
                    entry.Day
                )
                : PdLogMessages.NotYours(from.Member.NetworkId)
        );
    }

    private async Task<byte[]> DrawAsync(
        Invocation from,
        IReadOnlyList<PdEntry> entries,
        DateInterval? days,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var owner = await reader.OwnerAsync(from.Member, cancel);
        return new PdCertificate(owner?.Name ?? from.DisplayName, owner?.School, entries, days)
        {
            MadeOn = today,
            Zone = log.Zone(from),
        }.Draw();
    }

    private async Task<(DateInterval? Days, string? Trouble)> ReadAsync(
        Invocation from,
        string? since,
        string? until,
        LocalDate usualFirst,
        CancellationToken cancel
    )
    {
        var (first, noFirst) = since is null
            ? (usualFirst, null)
            : await log.PastAsync(from, since, cancel);
        var (last, noLast) = until is null
            ? (log.Today(from), null)
            : await log.PastAsync(from, until, cancel);
        return (noFirst ?? noLast) is { } trouble ? (null, trouble)
            : last < first
                ? (
                    null,
                    $"{PdWords.Said(last!.Value)} is before {PdWords.Said(first!.Value)}. Give the first day as *since* and the last as *until*."
                )
            : (new DateInterval(first!.Value, last!.Value), null);
    }
}
