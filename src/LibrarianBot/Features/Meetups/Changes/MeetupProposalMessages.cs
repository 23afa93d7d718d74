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
        return meetup is not { IsAhead: true } || meetup.Begins <= now
                ? new Rendered.Nothing("It was called off or left out, or has begun.")
            : meetup.State == MeetupState.Announced
                ? await AnnouncedAsync(meetup, notice.Detail, now, cancel)
            : meetup.Clash is not null
                ? new Rendered.ToMember(
                    DayChoiceMessages.Choice(
                        meetup,
                        await days.AlternativesAsync(meetup, cancel),
                        Beginning(notice.Detail),
                        now
                    ),
                    null
                )
            : notice.Detail is null
                ? new Rendered.ToMember(DayChoiceMessages.Next(meetup, now), null)
            : new Rendered.Nothing("Its day is decided.");
    }

    private async Task<Rendered> AnnouncedAsync(
        Meetup meetup,
        string? detail,
        Instant now,
        CancellationToken cancel
    ) =>
        detail == MeetupPlans.Closed && await days.ClosedOnAsync(meetup, cancel) is { } closed
            ? new Rendered.ToMember(DayChoiceMessages.ClosedSince(meetup, closed, now), null)
            : new Rendered.Nothing("Everybody knows already.");

    private static string Beginning(string? detail) =>
        detail switch
        {
            MeetupPlans.Undecided => "Nobody knows of this one yet, and it's time to tell them. ",
            MeetupPlans.Closed => "",
            _ => "The next one: ",
        };

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel)
    {
        var title = await db
            .Meetups.Where(meetup => meetup.Id == notice.SubjectId)
            .Select(meetup => meetup.Title)
            .FirstOrDefaultAsync(cancel);
        return $"Word to the coordinator about **{Markdown.Escape(title ?? "a meetup")}**";
    }
}
