using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>What whoever changed a meetup sees of it.</summary>
internal sealed class ChangeAnswerMessages(MeetupDayReader days, IClock clock)
{
    /// <summary>The meetup as it is now and who learns of it, or why it stays as it was.</summary>
    /// <param name="changing">What came of it.</param>
    /// <param name="again">The custom id of a button back into the form, or null.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<OutgoingMessage> OfAsync(
        Changing changing,
        string? again,
        CancellationToken cancel
    ) =>
        changing switch
        {
            Changing.Done({ State: MeetupState.Skipped } meetup, _) => OutgoingMessage.Text(
                $"{MeetupPhraseMessages.Title(meetup)} is left out. Nobody had heard of it."
            ),
            Changing.Done({ State: MeetupState.Cancelled } meetup, _) => OutgoingMessage.Text(
                $"{MeetupPhraseMessages.Title(meetup)} is called off. Everybody who had answered is told."
            ),
            Changing.Done({ Clash: not null } meetup, _) => DayChoiceMessages.Choice(
                meetup,
                await days.AlternativesAsync(meetup, cancel),
                "",
                clock.GetCurrentInstant()
            ),
            Changing.Done(var meetup, var closed) => Done(meetup, closed),
            _ => ChangeRefusalMessages.Of(changing, again, clock.GetCurrentInstant()),
        };

    /// <summary>Days to choose from, asked for by a press.</summary>
    public async Task<OutgoingMessage> ChoiceAsync(Changing opened, CancellationToken cancel) =>
        opened is Changing.Done(var meetup, _)
            ? DayChoiceMessages.Choice(
                meetup,
                await days.AlternativesAsync(meetup, cancel),
                "",
                clock.GetCurrentInstant()
            )
            : ChangeRefusalMessages.Of(opened, null, clock.GetCurrentInstant());

    /// <summary>The menu of changes, asked for by a press.</summary>
    public OutgoingMessage Menu(Changing opened) =>
        opened is Changing.Done(var meetup, _)
            ? ChangeMenuMessages.Menu(meetup, clock.GetCurrentInstant())
            : ChangeRefusalMessages.Of(opened, null, clock.GetCurrentInstant());

    private OutgoingMessage Done(Meetup meetup, string? closed)
    {
        var now = clock.GetCurrentInstant();
        var room = meetup is { Capacity: { } most, Mode: not MeetupMode.Online }
            ? $" There is room for {most}."
            : "";
        var shut = closed is null
            ? ""
            : $" {Days.WithWeekday(meetup.Day)} is {Markdown.Escape(closed)}, so schools may be closed.";
        var told = meetup.MessageId is null
            ? DayChoiceMessages.Told(meetup, now)
            : "The announcement follows, and so do reminders. Answers stay, and whoever has answered is told of another time or place.";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay($"{DayChoiceMessages.Said(meetup)}.{room}{shut} {told}"),
                ChangeMenuMessages.Buttons(meetup),
            ],
        };
    }
}
