using System.Text;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;

namespace LibrarianBot.Features.Reminders;

/// <summary>What members see of how they are reminded.</summary>
internal static class ReminderMessages
{
    private const int LongestKept = 3200;

    /// <summary>Works in direct messages, too: the custom ids name the server.</summary>
    public static OutgoingMessage Shown(
        Snowflake server,
        ReminderWay way,
        bool isDoorClosed,
        IReadOnlyList<string> kept
    )
    {
        var text = new StringBuilder(Said(way));
        if (isDoorClosed && way == ReminderWay.DirectMessage)
        {
            text.Append(
                "\nThe last one couldn't reach you: your direct messages are closed to me. Allow them in this server's privacy settings, or choose another way."
            );
        }

        if (way == ReminderWay.Digest && kept.Count == 0)
        {
            text.Append("\nNothing is kept for you at the moment.");
        }

        return Message(server, way, Append(text, kept).ToString());
    }

    public static OutgoingMessage Chosen(Snowflake server, ReminderWay way) =>
        Message(server, way, $"Saved. {Said(way)}");

    private static OutgoingMessage Message(Snowflake server, ReminderWay way, string text) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(text),
                ActionRow.Of(Choice(server, way)),
                .. way == ReminderWay.DirectMessage
                    ? [ActionRow.Of(Sample(server))]
                    : (Component[])[],
            ],
        };

    private static StringBuilder Append(StringBuilder text, IReadOnlyList<string> kept)
    {
        foreach (var reminder in kept)
        {
            if (text.Length + reminder.Length > LongestKept)
            {
                break;
            }

            text.Append("\n\n").Append(reminder);
        }

        return text;
    }

    private static string Said(ReminderWay way) =>
        way switch
        {
            ReminderWay.DirectMessage => "I remind you by **direct message**.",
            ReminderWay.Mention =>
                "I remind you by **mentioning you in the thread** of what it's about, and by direct message where there is no thread.",
            _ => "I **don't disturb you**. Your reminders are kept here: look with `/reminders`.",
        };

    private static StringSelect Choice(Snowflake server, ReminderWay way) =>
        new()
        {
            CustomId = CustomId.For("reminders:way-there", server),
            Placeholder = "How should reminders reach you?",
            Options =
            [
                Option(way, ReminderWay.DirectMessage, "By direct message", "Only you see it"),
                Option(
                    way,
                    ReminderWay.Mention,
                    "By a mention in the thread",
                    "Everybody in the thread can read it"
                ),
                Option(
                    way,
                    ReminderWay.Digest,
                    "Keep them for me",
                    "I look with /reminders when I have time"
                ),
            ],
        };

    private static Button Sample(Snowflake server) =>
        new()
        {
            Label = "Send me one to try",
            CustomId = CustomId.For("reminders:sample-there", server),
        };

    private static SelectOption Option(
        ReminderWay now,
        ReminderWay way,
        string label,
        string description
    ) =>
        new(label, way.ToString())
        {
            Description = description,
            Default = now == way ? true : null,
        };
}
