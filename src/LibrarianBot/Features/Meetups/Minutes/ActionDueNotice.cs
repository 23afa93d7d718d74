using LibrarianBot.Discord.Messages;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>To whose action it is, once: it's wanted tomorrow.</summary>
internal sealed class ActionDueNotice(ActionReader reader, NetworkSettingsCache settings)
    : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var line = await reader.ReadAsync(notice.SubjectId, cancel);
        if (line is not { Action: { IsOpen: true, ByDay: { } day } action, Meetup: { } meetup })
        {
            return new Rendered.Nothing("It's done already.");
        }

        if (action.OwnerId != notice.MemberId)
        {
            return new Rendered.Nothing("It's somebody else's now.");
        }

        var today = now.InZone(settings.Of(notice.NetworkId).Zone).Date;
        return new Rendered.ToMember(Shown(action, meetup, day, today), meetup.ThreadId);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await reader.ReadAsync(notice.SubjectId, cancel) is { } line
            ? $"Reminder of **{Markdown.Escape(line.Action.Text)}**"
            : INoticeRenderer.NameOf(notice.Kind);

    private static OutgoingMessage Shown(
        MeetupAction action,
        Meetup meetup,
        LocalDate day,
        LocalDate today
    )
    {
        var when =
            day < today
                ? $"was wanted by {Days.Said(day, today)}"
                : $"is wanted by {Days.Away(day, today)}, {Days.Said(day, today)}";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(
                    $"**{Markdown.Escape(action.Text)}** {when}. You took it on at {MeetupPhraseMessages.Title(meetup)}."
                ),
                ActionRow.Of(
                    ActionMessages.Done(action.NetworkId, action.Id),
                    ActionMessages.Day(action),
                    ActionMessages.Drop(action)
                ),
            ],
        };
    }
}
