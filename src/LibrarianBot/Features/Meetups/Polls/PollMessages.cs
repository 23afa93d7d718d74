using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What a coordinator sees of a poll that they make or end.</summary>
internal static class PollMessages
{
    public static Reply Opened(Polling.Done done, PollPosting posting, LocalDate today)
    {
        var (poll, count) = (done.Poll, done.Poll.Slots.Count);
        var times = count == 1 ? "one time" : $"{count} times";
        return Reply.Private(
            new OutgoingMessage
            {
                Components =
                [
                    new TextDisplay(
                        $"It's in <#{posting.ChannelId}>, with {times}.{LeftOut(done.LeftOut, today)} Who hasn't answered is asked once. You get the result when it closes: {PollPhraseMessages.Closing(poll, today)}, or look before with *See who can*."
                    ),
                    ActionRow.Of(
                        PollPhraseMessages.Button("See who can", "meetup-poll:who", poll),
                        PollPhraseMessages.Button("Withdraw the poll", "meetup-poll:drop", poll)
                    ),
                ],
            }
        );
    }

    public static Reply NotPosted(PollPosting posting) =>
        Reply.Private(
            $"I couldn't post in <#{posting.ChannelId}>, so nobody was asked. Give me *{posting.Lacks}* in <#{posting.ChannelId}>: channel settings → Permissions → LibrarianBot."
        );

    public static OutgoingMessage Became(Polling.Became became, Instant now)
    {
        var asked = became.Asked switch
        {
            0 => "",
            1 => " I ask the one who can then whether they come.",
            var count => $" I ask the {count} who can then whether they come.",
        };
        var next = became.Meetup.Clash is { } clash
            ? $"But that day is {Markdown.Escape(clash)} now, so I ask you before I tell anybody."
            : $"I'm announcing it now.{asked}";
        return OutgoingMessage.Text(
            $"{MeetupPhraseMessages.Title(became.Meetup)} is on **{MeetupPhraseMessages.When(became.Meetup.Time, now)}**, {PollPhraseMessages.Where(became.Poll)}. {next}"
        );
    }

    public static OutgoingMessage ConfirmWithdrawal(PollTally tally)
    {
        var answered = tally.Answers.Count switch
        {
            0 => "Nobody has answered yet.",
            1 => "One person has answered.",
            var count => $"{count} people have answered.",
        };
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    $"Withdraw the poll for {PollPhraseMessages.Title(tally.Poll)}? {answered}"
                ),
                ActionRow.Of(
                    PollPhraseMessages.Button(
                        "Withdraw it",
                        "meetup-poll:withdraw",
                        tally.Poll,
                        ButtonStyle.Danger
                    ),
                    PollPhraseMessages.Button("Keep it", "meetup-poll:keep", tally.Poll)
                ),
            ],
        };
    }

    public static OutgoingMessage Withdrawn(MeetupPoll poll) =>
        OutgoingMessage.Text(
            $"Withdrawn: nobody is asked about {PollPhraseMessages.Title(poll)} any more, and its message says so."
        );

    /// <summary>The days that weren't asked for, with why; a sentence after others, or nothing.</summary>
    public static string LeftOut(
        IReadOnlyList<(LocalDate Day, string Why)> days,
        LocalDate today
    ) => days.Count == 0 ? "" : $" Left out: {PollPhraseMessages.Joined([.. Named(days, today)])}.";

    private static IEnumerable<string> Named(
        IReadOnlyList<(LocalDate Day, string Why)> days,
        LocalDate today
    )
    {
        const int most = 10;
        foreach (var (day, why) in days.Take(most))
        {
            yield return $"{Days.Said(day, today)} ({Markdown.Escape(why)})";
        }

        if (days.Count > most)
        {
            yield return $"{days.Count - most} more";
        }
    }
}
