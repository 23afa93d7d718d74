using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>To who pressed Discord's <c>Interested</c> and hasn't answered: is that a yes?</summary>
internal sealed class InterestNotice(LibraryDb db, MeetupReader reader) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (
            await reader.FindAsync(notice.SubjectId, cancel)
                is not { State: MeetupState.Announced } meetup
            || now >= meetup.Begins
        )
        {
            return new Rendered.Nothing("The meetup is over, or called off.");
        }

        var hasAnswered = await db.MeetupReplies.AnyAsync(
            row =>
                row.MeetupId == meetup.Id && row.MemberId == notice.MemberId && row.Answer != null,
            cancel
        );
        return hasAnswered
            ? new Rendered.Nothing("They have answered.")
            : new Rendered.ToMember(Question(meetup, now), meetup.ThreadId);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"Question to who pressed *Interested* for {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    private static OutgoingMessage Question(Meetup meetup, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    $"You pressed *Interested* for {MeetupPhraseMessages.Title(meetup)}: is that a yes? {MeetupPhraseMessages.When(meetup.Time, now)}, {MeetupPhraseMessages.Where(meetup)}.\nOn your clock: {Timestamp.Of(meetup.Begins)}"
                ),
                AnswerButtonsMessages.Of(meetup),
            ],
        };
}
