using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Asks the coordinator for the terms after the last that is known, once.</summary>
internal sealed class MissingYearNotice(
    LibraryDb db,
    TermReader reader,
    MissingYearPlans plans,
    NoticeAlarm alarm
) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var code = await reader.CodeAsync(cancel);
        if (code is null || (await reader.CalendarAsync(cancel)).Terms is not [.., var last])
        {
            return new Rendered.Nothing("no term calendar is chosen any more");
        }

        if (TermKey.Of(last) != notice.Detail)
        {
            await AskLaterAsync(notice, cancel);
            return new Rendered.Nothing("the next terms are known by now");
        }

        return new Rendered.ToMember(OutgoingMessage.Text(Question(code, last)), ThreadId: null);
    }

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult("Question for the terms that aren't known yet");

    private static string Question(string code, SchoolTerm last)
    {
        var known = Markdown.Escape(TermKey.Said(last));
        var whose =
            code == PublishedTerms.Own
                ? "your own calendar"
                : $"the calendar of {CalendarNames.Of(code)}";
        return $"**I don't know the terms after {known}.** They aren't in {whose} as I have it, and I never guess, so I can't plan meetups there. "
            + "As soon as the dates are published, give them in your server with `/terms own`: typed, or as a CSV or ICS file.";
    }

    /// <summary>A new version of the program knew more.</summary>
    private async Task AskLaterAsync(Notice notice, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await plans.PlanNextAsync(notice.NetworkId, notice.MemberId!.Value, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
    }
}
