using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>To the coordinator: this is the next one, or its day doesn't suit; once more if that isn't decided in time.</summary>
internal sealed class MeetupProposalNotice(LibraryDb db, MeetupDayReader days) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == notice.SubjectId, cancel);
        var detail = notice.Detail;
        return meetup is not { IsAhead: true } || meetup.Begins <= now
                ? new Rendered.Nothing("It was called off or left out, or has begun.")
            : detail == MeetupPlans.Terms ? Elsewhere(meetup, now)
            : meetup.State == MeetupState.Announced
                ? await AnnouncedAsync(meetup, detail, now, cancel)
            : meetup.Clash is not null
                ? new Rendered.ToMember(
                    DayChoiceMessages.Choice(
                        meetup,
                        await days.AlternativesAsync(meetup, cancel),
                        Beginning(detail),
                        now
                    ),
                    null
                )
            : detail is MeetupPlans.Undecided or MeetupPlans.Closed
                ? new Rendered.Nothing("Its day is decided.")
            : new Rendered.ToMember(DayChoiceMessages.Next(meetup, Beginning(detail), now), null);
    }

    private static Rendered Elsewhere(Meetup meetup, Instant now) =>
        meetup.RuleDay is { } day && day != meetup.Day
            ? new Rendered.ToMember(DayChoiceMessages.RuleSaysAnother(meetup, day, now), null)
            : new Rendered.Nothing("It is on the rule's day.");

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
            null => "The next one: ",
            _ when LocalDatePattern.Iso.Parse(detail[(detail.IndexOf(':') + 1)..])
                    is { Success: true, Value: var from } =>
                $"The term has other dates now, so this one moves from {Days.WithWeekday(from)}: ",
            _ => "",
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
