using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Tests.Rest;

/// <summary>Things that the tests send.</summary>
internal static class Given
{
    public static readonly Snowflake Channel = new(4);

    public static readonly Interaction Interaction = new()
    {
        Id = new(11),
        ApplicationId = new(99),
        Token = "interaction-token",
    };

    public static readonly OutgoingMessage Hello = OutgoingMessage.Text("Hello");

    public static readonly InteractionCallback Callback = new InteractionCallback.Say(Hello);
}
