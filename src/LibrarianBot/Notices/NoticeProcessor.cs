using LibrarianBot.Features.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>Takes one claimed notice through: rendered, delivered, recorded. Whatever goes wrong with it stays with it.</summary>
internal sealed partial class NoticeProcessor(
    IServiceScopeFactory scopes,
    NoticeDelivery delivery,
    NoticeRecorder recorder,
    IClock clock,
    ILogger<NoticeProcessor> logger
) : IDisposable
{
    // Rendering is work for this machine and not for Discord: more at once would only be slower.
    private readonly SemaphoreSlim _rendering = new(4);

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

    /// <summary>Renders it as of now and delivers it, without a record.</summary>
    /// <returns>Null when it was withdrawn or moved since it was claimed.</returns>
    public async Task<DeliveryResult?> DeliverAsync(
        ClaimedNotice claimed,
        ShutdownTokens shutdown
    ) =>
        await PrepareAsync(claimed, shutdown.Graceful) is { } prepared
            ? await delivery.DeliverAsync(prepared, shutdown)
            : null;

    public void Dispose() => _rendering.Dispose();

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
            LogNotRendered(logger, claimed.Id, claimed.Kind, trouble);
            return new DeliveryResult.Retry("Something went wrong on my side.");
        }
    }

    private async Task<PreparedNotice?> PrepareAsync(
        ClaimedNotice claimed,
        CancellationToken cancel
    )
    {
        await _rendering.WaitAsync(cancel);
        try
        {
            await using var scope = ScopeOf(claimed);
            return await PrepareAsync(claimed, scope.ServiceProvider, cancel);
        }
        finally
        {
            _rendering.Release();
        }
    }

    private async Task<PreparedNotice?> PrepareAsync(
        ClaimedNotice claimed,
        IServiceProvider services,
        CancellationToken cancel
    )
    {
        var db = services.GetRequiredService<LibraryDb>();
        var notice = await db
            .Notices.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == claimed.Id && row.DueAt == claimed.DueAt, cancel);
        if (notice is not { State: NoticeState.Planned })
        {
            return null;
        }

        if (services.GetKeyedService<INoticeRenderer>(notice.Kind) is not { } renderer)
        {
            throw new InvalidOperationException($"Nothing renders notices of kind {notice.Kind}.");
        }

        var rendered = await renderer.RenderAsync(notice, clock.GetCurrentInstant(), cancel);
        var then =
            rendered is Rendered.Nothing && claimed.IsPerhapsSent && notice.MemberId is not null
                ? await renderer.RenderAsync(notice, claimed.TakenAt, cancel) as Rendered.ToMember
                : null;
        var member =
            then is not null || rendered is Rendered.ToMember
                ? await db
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

    [LoggerMessage(LogLevel.Error, "Notice {NoticeId} ({Kind}) couldn't be rendered.")]
    private static partial void LogNotRendered(
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
