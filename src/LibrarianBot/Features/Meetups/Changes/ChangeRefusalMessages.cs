using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Why a meetup stays as it was, and what to do next.</summary>
internal static class ChangeRefusalMessages
{
    public static OutgoingMessage Of(Changing refusal, string? again, Instant now)
    {
        var text = OutgoingMessage.Text(Sentence(refusal, now));
        var isTyped =
            refusal
            is not (
                Changing.OnlyCoordinators
                or Changing.OnlyWhoRunsIt
                or Changing.NotThere
                or Changing.TooLate
                or Changing.Announced
            );
        return again is null || !isTyped
            ? text
            : text with
            {
                Components =
                [
                    .. text.Components,
                    ActionRow.Of(
                        new Button
                        {
                            Label = "Try again",
                            Style = ButtonStyle.Primary,
                            CustomId = again,
                        }
                    ),
                ],
            };
    }

    private static string Sentence(Changing refusal, Instant now) =>
        refusal switch
        {
            Changing.OnlyCoordinators =>
                "Only a coordinator can schedule a meetup: somebody who may manage the server, or has the coordinators' role. See what is planned with `/meetup upcoming`.",
            Changing.OnlyWhoRunsIt =>
                "Only a coordinator or whoever hosts it can change a meetup. Your own answer you can change under its announcement.",
            Changing.TooLate(var meetup) =>
                $"{MeetupPhraseMessages.Title(meetup)} {Ended(meetup)}, so nothing was changed.",
            Changing.Announced(var meetup) =>
                $"Everybody knows of {MeetupPhraseMessages.Title(meetup)} already, so nothing was changed. Use `/meetup move` or `/meetup cancel`: then everybody who has answered is told.",
            Changing.NothingSaid => "You didn't say what changes, so nothing was changed.",
            Changing.DayHasPassed(var day) =>
                $"{Days.Said(day, now.InUtc().Date)} at that time has passed. Try a later day, for example *next Friday* or *4 December*.",
            Changing.TimeUnreadable(var typed) => MeetupPhraseMessages.TimeUnreadable(typed),
            Changing.LengthUnlikely(var minutes) => MeetupPhraseMessages.LengthUnlikely(minutes),
            Changing.LinkUnreadable(var typed) => MeetupPhraseMessages.LinkUnreadable(typed),
            Changing.DayUnreadable(var sentence) => sentence,
            Changing.RoomUnlikely =>
                $"A room holds from 1 to {MeetupLimits.LargestCapacity}. Leave it empty where any number fits.",
            Changing.NoTitle => "I need to know what it's called, in a few words.",
            Changing.NoPlace =>
                "I need a school or place, unless you only meet online: then give an address.",
            _ =>
                "That meetup isn't there, so nothing was changed. See what is planned with `/meetup upcoming`.",
        };

    private static string Ended(Meetup meetup) =>
        meetup.State switch
        {
            MeetupState.Cancelled => "was called off already",
            MeetupState.Skipped => "was left out already",
            _ => "has begun",
        };
}
