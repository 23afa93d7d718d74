using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>To the coordinator: this is the next one, or its day doesn't suit; once more if that isn't decided in time.</summary>
internal sealed class MeetupProposalMessages(LibraryDb db, MeetupDayReader days) : INoticeKind
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == notice.SubjectId, cancel);
        if (meetup is not { State: MeetupState.Proposed } || meetup.Begins <= now)
        {
            return new Rendered.Nothing("Everybody knows, or it was left out.");
        }

        var isReminder = notice.Detail == MeetupPlans.Undecided;
        if (meetup.Clash is null)
        {
            return isReminder
                ? new Rendered.Nothing("Its day is decided.")
                : new Rendered.ToMember(DayChoiceMessages.Next(meetup, now), null);
        }

        var alternatives = await days.AlternativesAsync(meetup, cancel);
        return new Rendered.ToMember(
            DayChoiceMessages.Choice(
                meetup,
                alternatives,
                isReminder
                    ? "Nobody knows of this one yet, and it's time to tell them. "
                    : "The next one: ",
                now
            ),
            null
        );
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel)
    {
        var title = await db
            .Meetups.Where(meetup => meetup.Id == notice.SubjectId)
            .Select(meetup => meetup.Title)
            .FirstOrDefaultAsync(cancel);
        return $"Word to the coordinator about **{Markdown.Escape(title ?? "a meetup")}**";
    }
}
