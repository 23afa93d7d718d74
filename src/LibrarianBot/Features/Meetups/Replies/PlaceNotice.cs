using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>To who waited: there is a place for them now.</summary>
internal sealed class PlaceNotice(LibraryDb db, MeetupReader reader) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (
            await reader.FindAsync(notice.SubjectId, cancel)
                is not { State: MeetupState.Announced } meetup
            || now >= meetup.Ends
        )
        {
            return new Rendered.Nothing("The meetup is over, or called off.");
        }

        var reply = await db
            .MeetupReplies.AsNoTracking()
            .FirstOrDefaultAsync(
                row => row.MeetupId == meetup.Id && row.MemberId == notice.MemberId,
                cancel
            );
        return reply is { Comes: true, Answer: MeetupAnswer.Coming }
            ? new Rendered.ToMember(Message(meetup, now), meetup.ThreadId)
            : new Rendered.Nothing("They aren't waiting for a place any more.");
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"A place at {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    private static OutgoingMessage Message(Meetup meetup, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    $"A place is free, and it's yours: you're coming to {MeetupPhraseMessages.Title(meetup)}, {MeetupPhraseMessages.When(meetup.Time, now)}, {MeetupPhraseMessages.AtPlace(meetup, online: false)}."
                ),
                AnswerButtonsMessages.NotComing(meetup),
            ],
        };
}
