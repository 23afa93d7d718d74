using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>What broke at the desk, and pressing <c>Try again</c>.</summary>
internal static class Retries
{
    /// <summary>The button under what is said when it breaks.</summary>
    public static async Task<Button> BreakAsync(this Desk desk, Interaction interaction)
    {
        desk.Shelf.Falls = 1;
        await desk.AskAsync(interaction);
        return Assert.Single(desk.Buttons());
    }

    public static Interaction Again(Button button)
    {
        var press = Sent.Press(button.CustomId!);
        return press with
        {
            Id = new Snowflake(77),
            Token = "another",
            Message = press.Message! with { Id = new Snowflake(4), Flags = 64 },
        };
    }

    public static Interaction Privately(Interaction interaction) =>
        interaction with
        {
            GuildId = null,
            Member = null,
            User = Sent.Aroha,
        };

    public static IEnumerable<Button> Buttons(this Desk desk) =>
        desk.Discord.Callbacks[^1] switch
        {
            InteractionCallback.Say(var message) => ButtonsOf(message),
            InteractionCallback.Update(var message) => ButtonsOf(message),
            _ => [],
        };

    private static IEnumerable<Button> ButtonsOf(OutgoingMessage message) =>
        message.Components.OfType<ActionRow>().SelectMany(row => row.Components).OfType<Button>();
}
