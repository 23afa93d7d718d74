using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Why something about a poll can't be done, and what to do instead.</summary>
internal static class PollRefusalMessages
{
    /// <summary>After a form, with a way back into it.</summary>
    public static Reply RefusedForm(Polling refusal, LocalDate today) =>
        refusal is Polling.OnlyCoordinators
            ? Refused(refusal, today)
            : Reply.Private(
                new OutgoingMessage
                {
                    Components =
                    [
                        new TextDisplay(Words(refusal, today)),
                        ActionRow.Of(
                            new Button
                            {
                                Label = "Try again",
                                CustomId = "meetup-poll:again",
                                Style = ButtonStyle.Primary,
                            }
                        ),
                    ],
                }
            );

    public static Reply Refused(Polling refusal, LocalDate today) =>
        Reply.Private(Words(refusal, today));

    private static string Words(Polling refusal, LocalDate today) =>
        refusal switch
        {
            Polling.OnlyCoordinators =>
                "Only a coordinator can make, choose from or withdraw a poll: somebody who may manage the server, or has the coordinators' role.",
            Polling.DaysRefused(DayRefusal.NotRead, var typed) =>
                $"I couldn't read *{MeetupPhraseMessages.Quote(typed)}* as days. Try *next week*, *Mon–Fri of week 5*, *8 to 12 March* or *3, 5 and 9 March*.",
            Polling.DaysRefused(var why, var typed) => DayRefusalView.Said(
                why,
                typed,
                new DayReader(today, [])
            ),
            Polling.NoDays(var leftOut) =>
                $"None of those days is left to ask about.{PollMessages.LeftOut(leftOut, today)}",
            Polling.TimeUnreadable(var typed) =>
                $"I couldn't read *{MeetupPhraseMessages.Quote(typed)}* as a time. Try *2:30 pm* or *lunch 12:40 pm*.",
            Polling.NoTimes => "Tick at least one time of day, or write one.",
            Polling.TooMany(var days, var times) =>
                $"{days} days with {times} times each are {days * times} times, and I can ask for {PollDraftReader.MostSlots}. Take fewer days or times.",
            Polling.NoPlace =>
                "If you meet in person I need a school or place. Write it into *Where*.",
            Polling.ClosingHasPassed(var day) =>
                $"{Days.Said(day, today)}, 3 pm has passed. Use `/meetup poll` with a later last day for answers.",
            Polling.TimeHasPassed => "That time has passed. Choose another, or withdraw the poll.",
            Polling.Over(var poll) => Over(poll),
            _ => "That poll isn't there any more, so nothing was changed.",
        };

    private static string Over(MeetupPoll poll) =>
        poll.State switch
        {
            PollState.Chosen =>
                $"{PollPhraseMessages.Title(poll)} has its time already, so the poll is over. Reply in its announcement; it's also in `/meetup upcoming`.",
            PollState.Withdrawn =>
                $"The poll for {PollPhraseMessages.Title(poll)} was withdrawn, so there is nothing to answer.",
            _ =>
                $"The poll for {PollPhraseMessages.Title(poll)} is over; a coordinator chooses the time. Tell them if your answer has changed.",
        };
}
