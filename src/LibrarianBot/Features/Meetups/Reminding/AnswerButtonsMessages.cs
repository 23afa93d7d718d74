using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>Answering from a direct message: the custom ids name the server.</summary>
internal static class AnswerButtonsMessages
{
    /// <summary>Whether they come, and how.</summary>
    public static ActionRow Of(Meetup meetup) =>
        ActionRow.Of([
            meetup.Mode == MeetupMode.Online
                ? Button(meetup, "Coming", "online", ButtonStyle.Primary)
                : Button(meetup, "Coming", "coming", ButtonStyle.Primary),
            .. meetup.Mode == MeetupMode.Both
                ? [Button(meetup, "Online", "online")]
                : Array.Empty<Button>(),
            Button(meetup, "Apologies", "apologies"),
        ]);

    /// <summary>For those who come.</summary>
    public static ActionRow NotComing(Meetup meetup) =>
        ActionRow.Of(Button(meetup, "I can't come after all", "apologies"));

    private static Button Button(
        Meetup meetup,
        string label,
        string answer,
        ButtonStyle style = ButtonStyle.Secondary
    ) =>
        new()
        {
            Label = label,
            Style = style,
            CustomId = CustomId.For(
                $"meetup-reply:{answer}-there",
                new Snowflake((ulong)meetup.NetworkId),
                meetup.Id
            ),
        };
}
