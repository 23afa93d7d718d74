using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.PdLog;

/// <summary>What stands under a meetup's thank-you note. Works in direct messages, too.</summary>
internal static class PdNoteMessages
{
    /// <summary><c>Add</c> (a line of reflection) and <c>See my log</c>.</summary>
    /// <param name="networkId">The network.</param>
    /// <param name="entryId">The entry that <see cref="PdEntry.FromMeetup"/> made for who reads the note.</param>
    public static ActionRow Buttons(long networkId, long entryId) =>
        ActionRow.Of(
            new Button
            {
                Label = "Add",
                Style = ButtonStyle.Primary,
                CustomId = CustomId.For("pd:reflect", networkId, entryId),
            },
            PdLogMessages.SeeLog(networkId)
        );
}
