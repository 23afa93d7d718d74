namespace LibrarianBot.Notices;

/// <summary>Carries one notice from being taken to its record. Whatever goes wrong with it stays with it.</summary>
internal sealed partial class NoticeCourier(
    NoticeDesk desk,
    NoticeDelivery delivery,
    NoticeLedger ledger,
    ILogger<NoticeCourier> logger
)
{
    /// <summary>Never throws. A notice without a record is taken again when its lease is over.</summary>
    /// <returns>What came of it; null when nothing was recorded.</returns>
    public async Task<Delivery?> CarryAsync(TakenNotice taken, Stopping stop)
    {
        try
        {
            var came = await DeliverAsync(taken, stop);
            if (came is not null)
            {
                await ledger.RecordAsync(taken, came, stop);
                await TellAsync(taken, came, stop);
            }

            return came;
        }
        catch (OperationCanceledException) when (stop.NoMore.IsCancellationRequested)
        {
            LogLeft(logger, taken.Id);
        }
        catch (Exception bug)
        {
            LogLost(logger, taken.Id, bug);
        }

        return null;
    }

    private async Task TellAsync(TakenNotice taken, Delivery came, Stopping stop)
    {
        try
        {
            if (came is Delivery.Settled)
            {
                await desk.TellAsync(taken, stop.NoMore);
            }
        }
        catch (Exception trouble)
            when (trouble is not OperationCanceledException || !stop.NoMore.IsCancellationRequested)
        {
            LogNotTold(logger, taken.Id, taken.Kind, trouble);
        }
    }

    private async Task<Delivery?> DeliverAsync(TakenNotice taken, Stopping stop)
    {
        try
        {
            return await desk.PrepareAsync(taken, stop.NoMore) is { } prepared
                ? await delivery.DeliverAsync(prepared, stop)
                : null;
        }
        catch (Exception trouble)
            when (trouble is not OperationCanceledException || !stop.NoMore.IsCancellationRequested)
        {
            LogFailed(logger, taken.Id, taken.Kind, trouble);
            return new Delivery.Again("Something went wrong on my side.");
        }
    }

    [LoggerMessage(LogLevel.Error, "Notice {NoticeId} ({Kind}) couldn't be made.")]
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
    private static partial void LogNotTold(
        ILogger logger,
        long noticeId,
        string kind,
        Exception trouble
    );

    [LoggerMessage(LogLevel.Error, "Notice {NoticeId} has no record; it's looked at again.")]
    private static partial void LogLost(ILogger logger, long noticeId, Exception bug);

    [LoggerMessage(LogLevel.Information, "Notice {NoticeId} is left for the next start.")]
    private static partial void LogLeft(ILogger logger, long noticeId);
}
