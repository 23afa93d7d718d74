using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Reminders;

/// <summary>A reminder of nothing, for whoever wants to see whether reminders reach them.</summary>
internal sealed class SampleReminderNotice : INoticeRenderer
{
    public const string Kind = "reminder-sample";

    public Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel) =>
        Task.FromResult<Rendered>(
            new Rendered.ToMember(
                OutgoingMessage.Text(
                    "**This is what a reminder looks like.** It says what is coming up, where and when. Choose how they reach you with `/reminders`."
                ),
                ThreadId: null
            )
        );

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult("A reminder to try it");
}
