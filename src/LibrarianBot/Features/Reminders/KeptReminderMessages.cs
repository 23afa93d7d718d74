using System.Text;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Reminders;

/// <summary>What was kept for members who look for themselves, said as of now.</summary>
internal sealed partial class KeptReminderMessages(
    LibraryDb db,
    IServiceProvider services,
    IClock clock,
    ILogger<KeptReminderMessages> logger
)
{
    private const int Most = 10;

    /// <summary>The texts, the newest first. What has passed meanwhile isn't among them.</summary>
    public async Task<IReadOnlyList<string>> ForAsync(Caller caller, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var since = now - NoticeReader.Remembered;
        var kept = await db
            .Notices.AsNoTracking()
            .Where(notice =>
                notice.MemberId == caller.MemberId
                && notice.State == NoticeState.Sent
                && notice.DueAt > since
                && notice.Way == NoticeWay.Kept
            )
            .OrderByDescending(notice => notice.DueAt)
            .Take(Most)
            .ToListAsync(cancel);
        var texts = new List<string>();
        foreach (var notice in kept)
        {
            if (await TextAsync(notice, now, cancel) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private async Task<string?> TextAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        try
        {
            return
                services.GetKeyedService<INoticeRenderer>(notice.Kind) is { } kind
                && await kind.RenderAsync(notice, now, cancel) is Rendered.ToMember(var message, _)
                ? NoticeMessage.TextOf(message)
                : null;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // One that can't be said doesn't hide the others.
            LogNotSaid(logger, notice.Id, bug);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "Notice {NoticeId} couldn't be shown to its member.")]
    private static partial void LogNotSaid(ILogger logger, long noticeId, Exception bug);
}
