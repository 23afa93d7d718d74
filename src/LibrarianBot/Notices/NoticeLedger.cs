using System.Data.Common;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>Writes down what came of notices, however long the store can't be written.</summary>
internal sealed partial class NoticeLedger(
    IServiceScopeFactory scopes,
    IClock clock,
    TimeProvider time,
    ILogger<NoticeLedger> logger
)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Tries until it is written: what was sent must not be sent again.</summary>
    public async Task RecordAsync(TakenNotice notice, Delivery delivery, Stopping stop)
    {
        for (var wait = TimeSpan.FromMilliseconds(250); ; wait = Longer(wait))
        {
            try
            {
                await WriteAsync(notice, delivery);
                return;
            }
            catch (Exception trouble) when (IsStores(trouble))
            {
                LogNotWritten(logger, notice.Id, wait, trouble);
            }

            await Task.Delay(wait, time, stop.GiveUp);
        }
    }

    /// <summary>For the next time; if it can't be written, it's asked for again then.</summary>
    public async Task RememberConversationAsync(Notice notice, long conversation)
    {
        try
        {
            await using var scope = ScopeOf(notice.NetworkId);
            await scope
                .ServiceProvider.GetRequiredService<LibraryDb>()
                .Members.Where(row => row.MemberId == notice.MemberId)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.DmChannelId, (long?)conversation)
                );
        }
        catch (Exception trouble) when (IsStores(trouble))
        {
            LogNotRemembered(logger, trouble);
        }
    }

    /// <summary>Whether the store failed: locked by another program, or the disk is full.</summary>
    public static bool IsStores(Exception trouble) =>
        trouble is DbException or DbUpdateException { InnerException: DbException };

    private async Task WriteAsync(TakenNotice notice, Delivery delivery)
    {
        await using var scope = ScopeOf(notice.NetworkId);
        var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
        var now = clock.GetCurrentInstant();
        // One that was moved meanwhile has another moment before it, and that is to be sent too.
        var row = db.Notices.Where(row => row.Id == notice.Id && row.DueAt == notice.DueAt);
        await (
            delivery switch
            {
                Delivery.Settled settled => SettleAsync(row, settled, now),
                Delivery.Again again => PutBackAsync(row, notice, again, now),
                _ => throw new InvalidOperationException($"Unhandled: {delivery}."),
            }
        );
    }

    private static Task<int> SettleAsync(
        IQueryable<Notice> row,
        Delivery.Settled settled,
        Instant now
    ) =>
        row.Where(row =>
                row.State == NoticeState.Planned
                // Withdrawn while it was on its way: that it was sent is the truth.
                || (row.State == NoticeState.Withdrawn && settled.State == NoticeState.Sent)
            )
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.State, settled.State)
                    .SetProperty(row => row.Outcome, settled.Outcome)
                    .SetProperty(row => row.Way, settled.Way)
                    .SetProperty(row => row.ChannelId, settled.ChannelId)
                    .SetProperty(row => row.MessageId, settled.MessageId)
                    .SetProperty(row => row.SettledAt, (Instant?)now)
                    .SetProperty(row => row.IsLeased, false)
                    .SetProperty(row => row.Version, row => row.Version + 1)
            );

    private static async Task PutBackAsync(
        IQueryable<Notice> row,
        TakenNotice notice,
        Delivery.Again again,
        Instant now
    )
    {
        var failed = notice.Attempts + 1;
        if (Attempts.WaitAfter(failed, Random.Shared.NextDouble()) is not { } wait)
        {
            var words = $"Given up after {failed} attempts. {again.Why}";
            await SettleAsync(row, new Delivery.Settled(NoticeState.Failed, words), now);
            return;
        }

        Instant? taken = again.MayHaveArrived || notice.IsPerhapsSent ? notice.TakenAt : null;
        await row.Where(row => row.State == NoticeState.Planned)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.NextAt, now + wait)
                    .SetProperty(row => row.TakenAt, taken)
                    .SetProperty(row => row.Attempts, failed)
                    .SetProperty(row => row.Outcome, again.Why)
                    .SetProperty(row => row.IsLeased, false)
                    .SetProperty(row => row.Version, row => row.Version + 1)
            );
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < Longest ? wait * 2 : Longest;

    private AsyncServiceScope ScopeOf(long networkId)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(networkId);
        return scope;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "What came of notice {NoticeId} couldn't be written; trying again in {Wait}."
    )]
    private static partial void LogNotWritten(
        ILogger logger,
        long noticeId,
        TimeSpan wait,
        Exception trouble
    );

    [LoggerMessage(LogLevel.Warning, "A conversation's id couldn't be written.")]
    private static partial void LogNotRemembered(ILogger logger, Exception trouble);
}
