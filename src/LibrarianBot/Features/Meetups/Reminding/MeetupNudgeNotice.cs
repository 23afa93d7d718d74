using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>To who hasn't answered, once.</summary>
internal sealed class MeetupNudgeNotice(LibraryDb db) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == notice.SubjectId, cancel);
        return meetup is not { State: MeetupState.Announced }
                ? new Rendered.Nothing("It was called off.")
            : now >= meetup.Begins ? new Rendered.Nothing("It had begun already.")
            : await HasAnsweredAsync(notice, cancel) ? new Rendered.Nothing("They have answered.")
            : new Rendered.ToMember(Question(meetup, now), meetup.ThreadId);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"Question to those who haven't answered about {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    private Task<bool> HasAnsweredAsync(Notice notice, CancellationToken cancel) =>
        db.MeetupReplies.AnyAsync(
            row =>
                row.MeetupId == notice.SubjectId
                && row.MemberId == notice.MemberId
                && row.Answer != null,
            cancel
        );

    private static OutgoingMessage Question(Meetup meetup, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    $"Can you come to {MeetupPhraseMessages.Title(meetup)}? {MeetupPhraseMessages.When(meetup.Time, now)}, {MeetupPhraseMessages.Where(meetup)}.\nOn your clock: {Timestamp.Of(meetup.Begins)}\nA no helps too: the host knows how many to expect. I won't ask again."
                ),
                AnswerButtonsMessages.Of(meetup),
            ],
        };
}
