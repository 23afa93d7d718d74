using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>The forms behind the change menu, filled in with what is so now.</summary>
internal static class ChangeFormMessages
{
    private const int LongestDay = 60;
    private const int LongestWhy = 100;

    public static Form Move(Meetup meetup) =>
        new(
            ChangeMenuMessages.Id("meetup-change:moved", meetup),
            "Move the meetup",
            [
                new FormField(
                    "Day",
                    new TextInput("day")
                    {
                        MaxLength = LongestDay,
                        Value = $"{Days.WithWeekday(meetup.Day)} {meetup.Day.Year}",
                    },
                    "For example Friday week, 4 December or in two weeks."
                ),
                new FormField(
                    "Time",
                    new TextInput("when")
                    {
                        MaxLength = LongestDay,
                        Value =
                            $"{ClockTimes.Said(meetup.Time.Start.TimeOfDay)}, {Lengths.Said(meetup.Minutes)}",
                    }
                ),
                new FormField(
                    "Why",
                    new TextInput("why") { Required = false, MaxLength = LongestWhy },
                    "Shown beside the day. You can leave it out."
                ),
            ]
        );

    public static Form Place(Meetup meetup) =>
        new(
            ChangeMenuMessages.Id("meetup-change:placed", meetup),
            "Another host or place",
            [
                new FormField("How", Modes(meetup)),
                new FormField(
                    "School or place",
                    new TextInput("where")
                    {
                        Required = false,
                        MaxLength = MeetupPlace.LongestWhere,
                        Value = Where(meetup),
                        Placeholder = "Hilltop Primary (park on Banksia St)",
                    },
                    "With parking and signing in in brackets."
                ),
                new FormField(
                    "Address for those online",
                    new TextInput("link")
                    {
                        Required = false,
                        MaxLength = MeetupLimits.Link,
                        Value = meetup.Link,
                    },
                    "Only those who come see it, shortly before."
                ),
            ]
        );

    public static Form Room(Meetup meetup) =>
        new(
            ChangeMenuMessages.Id("meetup-change:roomed", meetup),
            "How many fit into the room",
            [
                new FormField(
                    "Room for",
                    new TextInput("room")
                    {
                        Required = false,
                        MaxLength = 4,
                        Value = meetup.Capacity is { } most ? $"{most}" : null,
                    },
                    "A number, or nothing where any number fits. Those online don't count."
                ),
            ]
        );

    public static Form CallOff(Meetup meetup) =>
        new(
            ChangeMenuMessages.Id("meetup-change:called-off", meetup),
            "Call off the meetup",
            [
                new FormText(
                    meetup.MessageId is null
                        ? "Nobody has heard of it, so nobody is told."
                        : "Everybody who has answered is told at once. This can't be taken back."
                ),
                new FormField(
                    "Why",
                    new TextInput("why") { Required = false, MaxLength = MeetupLimits.Note }
                ),
            ]
        );

    private static RadioGroupInput Modes(Meetup meetup) =>
        new(
            "mode",
            [
                .. new[] { MeetupMode.Both, MeetupMode.InPerson, MeetupMode.Online }.Select(
                    mode => new SelectOption(MeetupPhraseMessages.How(mode), $"{mode}")
                    {
                        Default = mode == meetup.Mode ? true : null,
                    }
                ),
            ]
        );

    private static string? Where(Meetup meetup) =>
        MeetupPhraseMessages.Place(meetup) is { } place
            ? PlainText.Cut(
                new HostLine(place, meetup.AccessNotes).ToString(),
                MeetupPlace.LongestWhere
            )
            : null;
}
