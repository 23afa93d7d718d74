using LibrarianBot.Notices;

namespace LibrarianBot.Features.Reminders;

/// <summary>What a notice is, in its kind's words.</summary>
internal sealed partial class NoticeWords(IServiceProvider services, ILogger<NoticeWords> logger)
{
    public async Task<string> OfAsync(Notice notice, CancellationToken cancel)
    {
        try
        {
            return services.GetKeyedService<INoticeRenderer>(notice.Kind) is { } renderer
                    ? await renderer.DescribeAsync(notice, cancel)
                : services.GetKeyedService<IJob>(notice.Kind) is { } job
                    ? await job.DescribeAsync(notice, cancel)
                : INoticeRenderer.NameOf(notice.Kind);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // The list is most needed when something is wrong with one of its lines.
            LogWordless(logger, notice.Id, bug);
            return INoticeRenderer.NameOf(notice.Kind);
        }
    }

    [LoggerMessage(LogLevel.Error, "Notice {NoticeId} couldn't be described.")]
    private static partial void LogWordless(ILogger logger, long noticeId, Exception bug);
}
