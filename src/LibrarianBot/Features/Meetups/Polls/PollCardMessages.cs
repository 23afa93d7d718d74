using System.Globalization;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>How a poll looks to everybody: one message, updated in place.</summary>
internal static class PollCardMessages
{
    public static OutgoingMessage Card(PollTally tally, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(Text(tally, PollPhraseMessages.Today(tally.Poll, now))),
                .. Buttons(tally.Poll) is { Length: > 0 } buttons
                    ? [ActionRow.Of(buttons)]
                    : Array.Empty<Component>(),
            ],
        };

    private static string Text(PollTally tally, LocalDate today)
    {
        var poll = tally.Poll;
        var title = PollPhraseMessages.Title(poll);
        var asker = MeetupPhraseMessages.Name(tally.Asker);
        return poll.State switch
        {
            PollState.Open =>
                $"**When can you?** · {title}\n{Asked(tally, today)}\n{Answered(tally)} Say until {PollPhraseMessages.Closing(poll, today)}.",
            PollState.Closed =>
                $"{title} · {Answered(tally)} The poll is over; {asker} chooses the time.\n{Asked(tally, today)}",
            PollState.Chosen =>
                $"{title} is on **{When(tally.Meetup!, today)}**, {PollPhraseMessages.Where(poll)}.\n{Answered(tally)} Thank you. {Announcement(tally.Meetup!)}",
            _ => $"{title} · {asker}'s poll was withdrawn, so there is nothing to answer.",
        };
    }

    /// <summary>Every day has the same times, so both are said once.</summary>
    private static string Asked(PollTally tally, LocalDate today)
    {
        var days = tally.Slots.Select(slot => slot.Day).Distinct().ToList();
        var times = tally
            .Slots.Where(slot => slot.Day == days[0])
            .Select(slot => Capital(PollPhraseMessages.Time(tally.Poll, slot)));
        var said = days.Select(day => Days.Brief(day, today)).ToList();
        return $"{PollPhraseMessages.Joined(said)}, {PollPhraseMessages.Where(tally.Poll)}\n{string.Join('\n', times.Select(time => $"- {time}"))}";
    }

    private static string Answered(PollTally tally) =>
        tally.Answers.Count switch
        {
            0 => "Nobody has answered yet.",
            1 => "1 person has answered.",
            var count => $"{count.ToString(CultureInfo.InvariantCulture)} people have answered.",
        };

    private static string When(Meetup meetup, LocalDate today) =>
        $"{Days.Said(meetup.Day, today)}, {MeetupPhraseMessages.Clock(meetup.Time)}";

    private static string Announcement(Meetup meetup) =>
        meetup.State == MeetupState.Cancelled ? "It was called off since."
        : PollLinkMessages.Of(meetup) is { } link ? $"Reply in [the announcement]({link})."
        : "The announcement follows; reply there.";

    private static Component[] Buttons(MeetupPoll poll) =>
        poll.State switch
        {
            PollState.Open =>
            [
                PollPhraseMessages.Button(
                    "Say when you can",
                    "meetup-poll:say",
                    poll,
                    ButtonStyle.Primary
                ),
                PollPhraseMessages.Button("See who can", "meetup-poll:who", poll),
            ],
            PollState.Closed => [PollPhraseMessages.Button("See who can", "meetup-poll:who", poll)],
            _ => [],
        };

    private static string Capital(string words) =>
        string.Concat(words[..1].ToUpperInvariant(), words[1..]);
}
