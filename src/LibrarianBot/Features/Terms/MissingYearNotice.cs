using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Asks the coordinator for the terms after the last that is known, once.</summary>
internal sealed class MissingYearNotice(TermReader reader) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel) =>
        await reader.CodeAsync(cancel) is not { } code
        || (await reader.CalendarAsync(cancel)).Terms is not [.., var last]
            ? new Rendered.Nothing("no term calendar is chosen any more")
        : TermKey.Of(last) != notice.Detail
            ? new Rendered.Nothing("the next terms are known by now")
        : new Rendered.ToMember(OutgoingMessage.Text(Text(code, last)), ThreadId: null);

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult("Question for the terms that aren't known yet");

    private static string Text(string code, SchoolTerm last)
    {
        var known = Markdown.Escape(TermKey.Said(last));
        var whose =
            code == PublishedTerms.Own
                ? "your own calendar"
                : $"the calendar of {CalendarNames.Of(code)}";
        return $"**I don't know the terms after {known}.** They aren't in {whose} as I have it, and I never guess, so I can't plan meetups there. "
            + "As soon as the dates are published, give them in your server with `/terms own`: typed, or as a CSV or ICS file.";
    }
}
