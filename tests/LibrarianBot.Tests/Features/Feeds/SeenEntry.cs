using LibrarianBot.Calendars;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Terms;
using NodaTime.Text;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>An entry as a reader of calendars sees it.</summary>
internal sealed record SeenEntry(
    string Uid,
    int Sequence,
    string Status,
    string Start,
    string End,
    string Title
)
{
    public static SeenEntry Of(Meetup meetup, MeetupReply? answer, bool isOwn)
    {
        var isCancelled = meetup.State == MeetupState.Cancelled;
        var isOpen = isOwn && meetup.State == MeetupState.Announced;
        return new SeenEntry(
            meetup.Uid,
            meetup.Sequence,
            isCancelled ? "CANCELLED"
                : isOpen && (answer is null || answer.IsWaiting) ? "TENTATIVE"
                : "CONFIRMED",
            InstantPattern.General.Format(meetup.Begins),
            InstantPattern.General.Format(meetup.Ends),
            CalendarText.Clean(
                (isCancelled ? "Cancelled: " : "")
                    + meetup.Title
                    + (isOpen ? Suffix(meetup.Mode, answer) : "")
            )
        );
    }

    public static SeenEntry Of(SchoolTerm term, string code) =>
        new(
            $"term-{code}-{term.Year}-{term.Number}@librarianbot",
            0,
            "CONFIRMED",
            LocalDatePattern.Iso.Format(term.FirstDay),
            LocalDatePattern.Iso.Format(term.LastDay.PlusDays(1)),
            $"Term {term.Number} {term.Year}"
        );

    private static string Suffix(MeetupMode mode, MeetupReply? answer) =>
        answer switch
        {
            null => " (not answered yet)",
            { IsWaiting: true } => " (waiting for a place)",
            { Answer: MeetupAnswer.Apologies } => " (apologies sent)",
            { Answer: MeetupAnswer.Online } when mode != MeetupMode.Online => " (online)",
            _ => "",
        };
}
