using LibrarianBot.Discord.Commands;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>Meetups as they are offered while somebody types.</summary>
internal static class MeetupChoiceMessages
{
    public static IEnumerable<Suggestion> Offered(IEnumerable<Meetup> meetups, Instant now) =>
        meetups.Select(meetup => new Suggestion(
            PlainText.Cut(
                $"{PlainText.Cut(meetup.Title, 70)}, {Days.Brief(meetup.Day, MeetupPhraseMessages.Today(meetup.Time, now))}",
                100
            ),
            $"{meetup.Id}"
        ));
}
