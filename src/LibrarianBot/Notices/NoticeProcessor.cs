using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// Takes one claimed notice through: rendered, delivered and recorded, or run and recorded. Whatever goes wrong with it
/// stays with it.
/// </summary>
internal sealed partial class NoticeProcessor(
    IServiceScopeFactory scopes,
    NoticeDelivery delivery,
    NoticeRecorder recorder,
    IClock clock,
    ILogger<NoticeProcessor> logger
) : IDisposable
{
    // Rendering and jobs are work for this machine and not for Discord: more at once would only be slower.
    private readonly SemaphoreSlim _atOnce = new(4);

    /// <summary>Never throws. A notice without a record is claimed again when its lease is over.</summary>
    /// <returns>The result; null when nothing was recorded.</returns>
    public async Task<DeliveryResult?> ProcessAsync(ClaimedNotice claimed, ShutdownTokens shutdown)
    {
        try
        {
            var result = await TryDeliverAsync(claimed, shutdown);
            if (result is not null)
            {
                await recorder.RecordAsync(claimed, result, shutdown);
                await SettledAsync(claimed, result, shutdown);
            }

            return result;
        }
        catch (OperationCanceledException) when (shutdown.Graceful.IsCancellationRequested)
        {
            LogLeft(logger, claimed.Id);
        }
        catch (Exception bug)
        {
            LogNotRecorded(logger, claimed.Id, bug);
        }

        return null;
    }

    /// <summary>Runs the job, or renders the notice as of now and delivers it, without a record.</summary>
    /// <returns>Null when it was withdrawn or moved since it was claimed.</returns>
    public async Task<DeliveryResult?> DeliverAsync(ClaimedNotice claimed, ShutdownTokens shutdown)
    {
        var (prepared, ended) = await PrepareAsync(claimed, shutdown.Graceful);
        return prepared is null ? ended : await delivery.DeliverAsync(prepared, shutdown);
    }

    public void Dispose() => _atOnce.Dispose();

    private async Task<DeliveryResult?> TryDeliverAsync(
        ClaimedNotice claimed,
        ShutdownTokens shutdown
    )
    {
        try
        {
            return await DeliverAsync(claimed, shutdown);
        }
        catch (Exception trouble) when (!IsShutdown(trouble, shutdown))
        {
            LogFailed(logger, claimed.Id, claimed.Kind, trouble);
            return new DeliveryResult.Retry("Something went wrong on my side.");
        }
    }

    /// <returns>A notice to deliver; or how a job ended.</returns>
    private async Task<(PreparedNotice? Prepared, DeliveryResult? Ended)> PrepareAsync(
        ClaimedNotice claimed,
        CancellationToken cancel
    )
    {
        await _atOnce.WaitAsync(cancel);
        try
        {
            await using var scope = ScopeOf(claimed);
            var services = scope.ServiceProvider;
            var notice = await services
                .GetRequiredService<LibraryDb>()
                .Notices.AsNoTracking()
                .FirstOrDefaultAsync(
                    row => row.Id == claimed.Id && row.DueAt == claimed.DueAt,
                    cancel
                );
            return notice is not { State: NoticeState.Planned } ? default
                : services.GetKeyedService<IJob>(notice.Kind) is { } job
                    ? (null, EndOf(await job.RunAsync(notice, cancel)))
                : services.GetKeyedService<INoticeRenderer>(notice.Kind) is { } renderer
                    ? (await RenderAsync(claimed, notice, renderer, services, cancel), null)
                : throw new InvalidOperationException($"Nothing knows the kind {notice.Kind}.");
        }
        finally
        {
            _atOnce.Release();
        }
    }

    private static DeliveryResult.Settled EndOf(JobResult result) =>
        result switch
        {
            JobResult.Done(var what) => new DeliveryResult.Settled(NoticeState.Done, what),
            JobResult.NotNeeded(var why) => new DeliveryResult.Settled(NoticeState.Dropped, why),
            JobResult.Failed(var why) => new DeliveryResult.Settled(NoticeState.Failed, why),
            _ => throw new InvalidOperationException($"Unhandled: {result}."),
        };

    private async Task<PreparedNotice> RenderAsync(
        ClaimedNotice claimed,
        Notice notice,
        INoticeRenderer renderer,
        IServiceProvider services,
        CancellationToken cancel
    )
    {
        var rendered = await renderer.RenderAsync(notice, clock.GetCurrentInstant(), cancel);
        var then =
            rendered is Rendered.Nothing && claimed.IsPerhapsSent && notice.MemberId is not null
                ? await renderer.RenderAsync(notice, claimed.TakenAt, cancel) as Rendered.ToMember
                : null;
        var member =
            then is not null || rendered is Rendered.ToMember
                ? await services
                    .GetRequiredService<LibraryDb>()
                    .Members.AsNoTracking()
                    .FirstOrDefaultAsync(row => row.MemberId == notice.MemberId, cancel)
                : null;
        return new PreparedNotice(notice, rendered, member)
        {
            PerhapsSentAt = claimed.IsPerhapsSent ? claimed.TakenAt : null,
            Then = then,
        };
    }

    private async Task SettledAsync(
        ClaimedNotice claimed,
        DeliveryResult result,
        ShutdownTokens shutdown
    )
    {
        if (result is not DeliveryResult.Settled)
        {
            return;
        }

        try
        {
            await using var scope = ScopeOf(claimed);
            if (
                scope.ServiceProvider.GetKeyedService<INoticeRenderer>(claimed.Kind) is { } renderer
            )
            {
                await renderer.SettledAsync(claimed, shutdown.Graceful);
            }
        }
        catch (Exception trouble) when (!IsShutdown(trouble, shutdown))
        {
            LogAfterwards(logger, claimed.Id, claimed.Kind, trouble);
        }
    }

    private AsyncServiceScope ScopeOf(ClaimedNotice claimed)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(claimed.NetworkId);
        return scope;
    }

    private static bool IsShutdown(Exception trouble, ShutdownTokens shutdown) =>
        trouble is OperationCanceledException && shutdown.Graceful.IsCancellationRequested;

    [LoggerMessage(LogLevel.Error, "Notice {NoticeId} ({Kind}) failed.")]
    private static partial void LogFailed(
        ILogger logger,
        long noticeId,
        string kind,
        Exception trouble
    );

    [LoggerMessage(
        LogLevel.Error,
        "Notice {NoticeId} ({Kind}) is recorded, but what follows from it failed."
    )]
    private static partial void LogAfterwards(
        ILogger logger,
        long noticeId,
        string kind,
        Exception trouble
    );

    [LoggerMessage(LogLevel.Error, "Notice {NoticeId} has no record; it's claimed again later.")]
    private static partial void LogNotRecorded(ILogger logger, long noticeId, Exception bug);

    [LoggerMessage(LogLevel.Information, "Notice {NoticeId} is left for the next start.")]
    private static partial void LogLeft(ILogger logger, long noticeId);
}
