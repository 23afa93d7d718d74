using System.Text;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Meetups that a search brought.</summary>
internal static class FoundMeetupMessages
{
    private const int LongestLine = 200;

    public static OutgoingMessage Shown(
        string typed,
        IReadOnlyList<FoundMeetup> found,
        long networkId,
        Instant now
    )
    {
        if (found.Count == 0)
        {
            return OutgoingMessage.Text(
                $"No meetup has *{MeetupPhraseMessages.Quote(typed)}* in its minutes, agenda or actions. Fewer words find more."
            );
        }

        var text = new StringBuilder();
        foreach (var (meetup, line) in found)
        {
            text.Append(text.Length > 0 ? "\n" : "")
                .Append(MeetupPhraseMessages.Title(meetup))
                .Append(" · ")
                .Append(Day(meetup, now));
            text.Append(
                line is null ? "" : $"\n> {Markdown.Escape(PlainText.OneLine(line, LongestLine))}"
            );
        }

        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(text.ToString()),
                ActionRow.Of(
                    new StringSelect
                    {
                        CustomId = CustomId.For("meetup-minutes:pick", networkId),
                        Placeholder = "Read the minutes",
                        Options =
                        [
                            .. found.Select(one => new SelectOption(
                                PlainText.Cut(
                                    $"{PlainText.Cut(one.Meetup.Title, 70)}, {Day(one.Meetup, now)}",
                                    100
                                ),
                                $"{one.Meetup.Id}"
                            )),
                        ],
                    }
                ),
            ],
        };
    }

    private static string Day(Meetup meetup, Instant now) =>
        Days.Brief(meetup.Day, MeetupPhraseMessages.Today(meetup.Time, now));
}
