using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Asks who said that they can then whether they come; it is never assumed.</summary>
internal sealed class PollChosenNotice(LibraryDb db) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == notice.SubjectId, cancel);
        return meetup is not { IsAhead: true } || meetup.Begins <= now
                ? new Rendered.Nothing("The meetup isn't ahead any more.")
            : meetup.Clash is not null ? new Rendered.Nothing("Its day isn't settled.")
            : await HasRepliedAsync(notice, cancel) ? new Rendered.Nothing("They have replied.")
            : new Rendered.ToMember(Message(meetup, now), meetup.ThreadId);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"Asking who can then whether they come to {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    private static OutgoingMessage Message(Meetup meetup, Instant now)
    {
        var text =
            $"{MeetupPhraseMessages.Title(meetup)} is on **{MeetupPhraseMessages.When(meetup.Time, now)}**, {MeetupPhraseMessages.AtPlace(meetup, online: false)}. You said that you can then. Are you coming?";
        return PollLinkMessages.Of(meetup) is { } link
            ? new OutgoingMessage
            {
                Components =
                [
                    new TextDisplay(text),
                    ActionRow.Of(
                        new Button
                        {
                            Style = ButtonStyle.Link,
                            Label = "Reply in the announcement",
                            Url = link,
                        }
                    ),
                ],
            }
            : OutgoingMessage.Text($"{text} Reply in the announcement, which follows.");
    }

    private Task<bool> HasRepliedAsync(Notice notice, CancellationToken cancel) =>
        db.MeetupReplies.AnyAsync(
            reply =>
                reply.MeetupId == notice.SubjectId
                && reply.MemberId == notice.MemberId
                && reply.Answer != null,
            cancel
        );
}
