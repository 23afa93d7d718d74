using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>What coordinators and the host can change of a meetup.</summary>
internal static class ChangeMenuMessages
{
    public static OutgoingMessage Menu(Meetup meetup, Instant now)
    {
        var room = meetup is { Capacity: { } most, Mode: not MeetupMode.Online }
            ? $" There is room for {most}."
            : "";
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay($"{DayChoiceMessages.Said(meetup)}.{room} What changes?"),
                Buttons(meetup),
            ],
        };
    }

    public static ActionRow Buttons(Meetup meetup) =>
        ActionRow.Of(
            Button(meetup, "Move", "meetup-change:move"),
            Button(meetup, "Another host or place", "meetup-change:where"),
            Button(meetup, "Room for", "meetup-change:room"),
            Button(meetup, "Call off", "meetup-change:off")
        );

    /// <summary>A custom id that works in direct messages, too.</summary>
    public static string Id(string id, Meetup meetup) =>
        CustomId.For(id, new Snowflake((ulong)meetup.NetworkId), meetup.Id);

    private static Button Button(Meetup meetup, string label, string id) =>
        new() { Label = label, CustomId = Id(id, meetup) };
}
