using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>To who hosts a meetup now: what, when, where, and what they can do. To who doesn't any more: that.</summary>
internal sealed class HostNotice(LibraryDb db) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstAsync(row => row.Id == notice.SubjectId, cancel);
        var isNew = notice.Detail == MeetupPlans.Hosts;
        return meetup.Begins <= now ? new Rendered.Nothing("It has begun.")
            : isNew != (meetup.HostMemberId == notice.MemberId)
                ? new Rendered.Nothing("Who hosts it has changed since.")
            : !isNew ? new Rendered.ToMember(NoLonger(meetup, now), meetup.ThreadId)
            : !meetup.IsAhead ? new Rendered.Nothing("It was called off or left out.")
            : new Rendered.ToMember(Now(meetup, now), meetup.ThreadId);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel)
    {
        var title = await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel);
        return notice.Detail == MeetupPlans.Hosts
            ? $"Word to who hosts {title} now"
            : $"Word to who doesn't host {title} any more";
    }

    /// <summary>What a host can do, from a direct message, too.</summary>
    public static ActionRow Change(Meetup meetup) =>
        ActionRow.Of(
            new Button
            {
                Label = "Change",
                CustomId = ChangeMenuMessages.Id("meetup-change:menu", meetup),
            }
        );

    private static OutgoingMessage Now(Meetup meetup, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    $"""
                    You host {DayChoiceMessages.Said(meetup)}. {Told(meetup, now)}
                    You can move it, change the place or call it off with *Change*, and hand it to somebody else with `/meetup host`. Shortly before it begins I'll send you the code word to show, and afterwards I'll ask you for the minutes.
                    """
                ),
                Change(meetup),
            ],
        };

    private static OutgoingMessage NoLonger(Meetup meetup, Instant now) =>
        OutgoingMessage.Text(
            $"You no longer host {MeetupPhraseMessages.Title(meetup)} on {MeetupPhraseMessages.When(meetup.Time, now)}, so you needn't do anything for it."
        );

    private static string Told(Meetup meetup, Instant now) =>
        meetup.MessageId is not null
            ? "Everybody knows of it."
            : DayChoiceMessages.Told(meetup, now);
}
