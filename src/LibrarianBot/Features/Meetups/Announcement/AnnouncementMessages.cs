using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>How a meetup looks to everybody: one message, updated in place. The link is never in it.</summary>
internal static class AnnouncementMessages
{
    private static readonly FileComponent File = new(new Media($"attachment://{MeetupFile.Name}"));

    public static OutgoingMessage Card(MeetupCard card, Instant now)
    {
        var meetup = card.Meetup;
        // Called off it is there too: it tells whichever calendar has the meetup.
        var hasFile = meetup.State != MeetupState.Held;
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(AnnouncementTextMessages.Text(card, now)),
                .. Buttons(meetup) is { Count: > 0 } buttons
                    ? [ActionRow.Of(buttons)]
                    : Array.Empty<Component>(),
                .. hasFile ? [File] : Array.Empty<Component>(),
            ],
            Files = hasFile ? [new OutgoingFile(MeetupFile.Name, MeetupFile.Write(meetup))] : [],
        };
    }

    private static List<Button> Buttons(Meetup meetup)
    {
        List<Button> buttons = [];
        if (meetup.State is MeetupState.Proposed or MeetupState.Announced)
        {
            buttons.Add(
                meetup.Mode == MeetupMode.Online
                    ? Button("Coming", "meetup-reply:online", meetup, ButtonStyle.Primary)
                    : Button("Coming", "meetup-reply:coming", meetup, ButtonStyle.Primary)
            );
            if (meetup.Mode == MeetupMode.Both)
            {
                buttons.Add(Button("Online", "meetup-reply:online", meetup));
            }

            buttons.Add(Button("Apologies", "meetup-reply:apologies", meetup));
        }

        if (meetup.State != MeetupState.Cancelled)
        {
            buttons.Add(Button("More", "meetup-reply:more", meetup));
        }

        return buttons;
    }

    private static Button Button(
        string label,
        string id,
        Meetup meetup,
        ButtonStyle style = ButtonStyle.Secondary
    ) =>
        new()
        {
            Label = label,
            CustomId = CustomId.For(id, meetup.Id),
            Style = style,
        };
}
