using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Changes;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>To who answered, and to the host: another time or place, or called off. Several changes at once are one message.</summary>
internal sealed class MeetupChangeNotice(LibraryDb db) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == notice.SubjectId, cancel);
        if (meetup is null || MeetupAsTold.Read(notice.Detail) is not { } before)
        {
            return new Rendered.Nothing("It isn't there any more.");
        }

        if (meetup.State is MeetupState.Cancelled or MeetupState.Skipped)
        {
            return before.At.Begins + Duration.FromMinutes(before.At.Minutes) <= now
                ? new Rendered.Nothing("It would be over.")
                : new Rendered.ToMember(CalledOff(meetup, before, now), meetup.ThreadId);
        }

        var current = MeetupAsTold.Of(meetup);
        if (!meetup.IsAhead || meetup.Ends <= now || current == before)
        {
            return new Rendered.Nothing(
                current == before ? "It is as it was before." : "It has taken place."
            );
        }

        var reply = await db
            .MeetupReplies.AsNoTracking()
            .FirstOrDefaultAsync(
                row => row.MeetupId == meetup.Id && row.MemberId == notice.MemberId,
                cancel
            );
        var answer = reply?.Answer;
        return answer is null && meetup.HostMemberId != notice.MemberId
            ? new Rendered.Nothing("They don't host it any more.")
            : new Rendered.ToMember(Moved(meetup, before, answer, now), meetup.ThreadId);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"Change of {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    private static OutgoingMessage CalledOff(Meetup meetup, MeetupAsTold before, Instant now)
    {
        var why = meetup.CalledOffWhy is { } words ? $"\nWhy: {Markdown.Escape(words)}" : "";
        return OutgoingMessage.Text(
            $"{MeetupPhraseMessages.Title(meetup)} on {MeetupPhraseMessages.When(before.At, now)}, is called off.{why}"
        );
    }

    private static OutgoingMessage Moved(
        Meetup meetup,
        MeetupAsTold before,
        MeetupAnswer? answer,
        Instant now
    )
    {
        var current = MeetupAsTold.Of(meetup);
        var what =
            current.At == before.At ? "is at another place"
            : current with { At = before.At } == before ? "is at another time"
            : "is at another time and place";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(
                    $"""
                    {MeetupPhraseMessages.Title(meetup)} {what}.
                    Now: **{MeetupPhraseMessages.When(
                        meetup.Time,
                        now
                    )}**, {MeetupPhraseMessages.Where(meetup)}
                    Before: {MeetupPhraseMessages.When(before.At, now)}, {Where(before)}
                    On your clock: {Timestamp.Of(meetup.Begins)}
                    {Stays(answer)}
                    """
                ),
                answer is null ? HostNotice.Change(meetup) : AnswerButtonsMessages.Of(meetup),
            ],
        };
    }

    private static string Where(MeetupAsTold told) =>
        told.Place is not { } place ? "online"
        : told.Mode == MeetupMode.Both ? $"{Markdown.Escape(place)} or online"
        : Markdown.Escape(place);

    private static string Stays(MeetupAnswer? answer) =>
        answer switch
        {
            MeetupAnswer.Coming => "You said that you're coming. Tell me if that has changed.",
            MeetupAnswer.Online =>
                "You said that you're coming online. Tell me if that has changed.",
            null => "You host it.",
            _ => "You had sent apologies. Perhaps you can come now?",
        };
}
