using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.PdLog;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>What members get back when they say that they're here.</summary>
internal static class PresenceMessages
{
    public static OutgoingMessage Said(Arrival arrival, Instant now) =>
        arrival switch
        {
            Arrival.Here here => Here(here),
            Arrival.Left(var meetup, var at, var minutes) => OutgoingMessage.Text(
                $"Noted: you left {Title(meetup)} at {Clock(meetup, at)}. That makes {Lengths.InHours(minutes)}{Afterwards(meetup)} Back again? Type the code once more."
            ),
            Arrival.WrongCode(var meetup, 0) => NoMoreGuesses(meetup),
            Arrival.WrongCode(var meetup, var left) => OutgoingMessage.Text(
                $"That isn't the code word of {Title(meetup)}. Ask the host for it; you can try {(left == 1 ? "once" : $"{left} times")} more."
            ),
            Arrival.NoMoreGuesses(var meetup) => NoMoreGuesses(meetup),
            Arrival.WasNotHere(var meetup) => OutgoingMessage.Text(
                $"You haven't said that you're at {Title(meetup)}. The host shows a code word: type it with `/meetup here`."
            ),
            Arrival.NotNow notNow => NotNow(notNow, now),
            _ => OutgoingMessage.Text("No meetup is on at the moment."),
        };

    private static OutgoingMessage Here(Arrival.Here here)
    {
        var (meetup, since, wasKnown) = here;
        var text = wasKnown
            ? $"You're down as being at {Title(meetup)} already, since {Clock(meetup, since)}."
            : $"You're at {Title(meetup)}, counted from {Clock(meetup, since)}. {(meetup.State == MeetupState.Held ? "It's in your PD log." : "It goes into your PD log when the meetup is over.")}";
        return meetup.State == MeetupState.Held
            ? OutgoingMessage.Text(text)
            : new OutgoingMessage
            {
                Components =
                [
                    new TextDisplay(text),
                    ActionRow.Of(
                        new Button
                        {
                            Label = "I'm leaving",
                            CustomId = CustomId.For("meetup-here:leave", meetup.Id),
                        }
                    ),
                ],
            };
    }

    private static string Afterwards(Meetup meetup) =>
        meetup.State == MeetupState.Held
            ? " in your PD log."
            : ", and goes into your PD log when the meetup is over.";

    private static OutgoingMessage NoMoreGuesses(Meetup meetup) =>
        OutgoingMessage.Text(
            $"That wasn't the code word of {Title(meetup)}, and it can't be tried more often. The host can mark you as there instead."
        );

    private static OutgoingMessage NotNow(Arrival.NotNow notNow, Instant now)
    {
        var last = notNow.Last is { } over
            ? $"{Title(over)} is over. If you were there, the host can still mark you. "
            : "";
        var next = notNow.Next is { } ahead
            ? $"{Title(ahead)} is on {MeetupPhraseMessages.When(ahead.Time, now)}. You can say that you're there from 15 minutes before."
            : "No other meetup is planned.";
        return OutgoingMessage.Text(
            notNow is { Last: null, Next: null }
                ? "No meetup is on at the moment, and none is planned."
                : last + next
        );
    }

    private static string Title(Meetup meetup) => MeetupPhraseMessages.Title(meetup);

    private static string Clock(Meetup meetup, Instant at) =>
        ClockTimes.Said(at.InZone(meetup.Time.Zone).TimeOfDay);
}
