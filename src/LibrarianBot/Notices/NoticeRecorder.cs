using System.Data.Common;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>Records how deliveries ended, however long the store can't be written.</summary>
internal sealed partial class NoticeRecorder(
    IServiceScopeFactory scopes,
    IClock clock,
    TimeProvider time,
    ILogger<NoticeRecorder> logger
)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Tries until it is recorded: what was sent must not be sent retry.</summary>
    public async Task RecordAsync(
        ClaimedNotice notice,
        DeliveryResult result,
        ShutdownTokens shutdown
    )
    {
        for (var wait = TimeSpan.FromMilliseconds(250); ; wait = Longer(wait))
        {
            try
            {
                await WriteAsync(notice, result);
                return;
            }
            catch (Exception trouble) when (IsStoreTrouble(trouble))
            {
                LogNotWritten(logger, notice.Id, wait, trouble);
            }

            await Task.Delay(wait, time, shutdown.Forced);
        }
    }

    /// <summary>For the next time; if it can't be written, Discord is asked again then.</summary>
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
        catch (Exception trouble) when (IsStoreTrouble(trouble))
        {
            LogNotRemembered(logger, trouble);
        }
    }

    /// <summary>Whether the store failed: locked by another program, or the disk is full.</summary>
    public static bool IsStoreTrouble(Exception trouble) =>
        trouble is DbException or DbUpdateException { InnerException: DbException };

    private async Task WriteAsync(ClaimedNotice notice, DeliveryResult result)
    {
        await using var scope = ScopeOf(notice.NetworkId);
        var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
        var now = clock.GetCurrentInstant();
        // One that was moved meanwhile is still to be sent, at its other moment.
        var row = db.Notices.Where(row => row.Id == notice.Id && row.DueAt == notice.DueAt);
        await (
            result switch
            {
                DeliveryResult.Settled settled => SettleAsync(row, settled, now),
                DeliveryResult.Retry retry => RetryLaterAsync(row, notice, retry, now),
                _ => throw new InvalidOperationException($"Unhandled: {result}."),
            }
        );
    }

    private static Task<int> SettleAsync(
        IQueryable<Notice> row,
        DeliveryResult.Settled settled,
        Instant now
    ) =>
        row.Where(row =>
                row.State == NoticeState.Planned
                // Withdrawn while it was being sent: that it was sent is the truth.
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

    private static async Task RetryLaterAsync(
        IQueryable<Notice> row,
        ClaimedNotice notice,
        DeliveryResult.Retry retry,
        Instant now
    )
    {
        var failed = notice.Attempts + 1;
        if (RetryBackOff.WaitAfter(failed, Random.Shared.NextDouble()) is not { } wait)
        {
            var words = $"Given up after {failed} attempts. {retry.Why}";
            await SettleAsync(row, new DeliveryResult.Settled(NoticeState.Failed, words), now);
            return;
        }

        Instant? taken = retry.MayHaveArrived || notice.IsPerhapsSent ? notice.TakenAt : null;
        await row.Where(row => row.State == NoticeState.Planned)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.NextAt, now + wait)
                    .SetProperty(row => row.TakenAt, taken)
                    .SetProperty(row => row.Attempts, failed)
                    .SetProperty(row => row.Outcome, retry.Why)
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
        "The outcome of notice {NoticeId} couldn't be recorded; trying again in {Wait}."
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
