using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>
/// Asks who said that they can then whether they come; it is never assumed. The notice without a member leads from the
/// poll's message to the announcement, which wasn't there before.
/// </summary>
internal sealed class PollChosenNotice(LibraryDb db, PostedPolls polls, PollBoard board)
    : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (await MeetupAsync(notice, cancel) is not { } meetup)
        {
            return new Rendered.Nothing("The meetup is gone.");
        }

        if (!meetup.IsAhead || meetup.Begins <= now)
        {
            return new Rendered.Nothing("The meetup isn't ahead any more.");
        }

        if (meetup.Clash is not null)
        {
            return new Rendered.Nothing("Its day isn't settled.");
        }

        if (notice.MemberId is null)
        {
            return await ShowWayAsync(notice, cancel);
        }

        return await HasRepliedAsync(notice, cancel)
            ? new Rendered.Nothing("They have replied.")
            : new Rendered.ToMember(Message(meetup, now), meetup.ThreadId);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await MeetupAsync(notice, cancel) is not { } meetup ? INoticeRenderer.NameOf(notice.Kind)
        : notice.MemberId is null ? $"The way from the poll to {MeetupPhraseMessages.Title(meetup)}"
        : $"Asking who can then whether they come to {MeetupPhraseMessages.Title(meetup)}";

    private async Task<Rendered> ShowWayAsync(Notice notice, CancellationToken cancel)
    {
        if (await polls.ChangedAsync(notice.SubjectId, cancel) is { } pollId)
        {
            board.Changed(notice.NetworkId, pollId);
        }

        return new Rendered.Done("The poll's message leads to the announcement.");
    }

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

    private Task<Meetup?> MeetupAsync(Notice notice, CancellationToken cancel) =>
        db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(meetup => meetup.Id == notice.SubjectId, cancel);

    private Task<bool> HasRepliedAsync(Notice notice, CancellationToken cancel) =>
        db.MeetupReplies.AnyAsync(
            reply =>
                reply.MeetupId == notice.SubjectId
                && reply.MemberId == notice.MemberId
                && reply.Answer != null,
            cancel
        );
}
