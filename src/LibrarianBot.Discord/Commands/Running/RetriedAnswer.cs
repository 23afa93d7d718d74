using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Where the answer to a second attempt belongs.</summary>
internal static class RetriedAnswer
{
    /// <summary>
    /// A private answer takes the place of what said that it went wrong. One that replaces a message which everybody sees
    /// replaces that.
    /// </summary>
    public static async ValueTask<Reply> InPlaceAsync(
        IDiscordRest rest,
        RetriedCommand command,
        Reply reply
    )
    {
        switch (reply)
        {
            case Reply.Say({ Ephemeral: true } message):
                return Reply.Update(message);
            case Reply.Replace(var message) when command.PublicMessage is { } shown:
                var channel =
                    shown.ChannelId == default
                        ? command.Interaction.ChannelId ?? default
                        : shown.ChannelId;
                await rest.EditMessageAsync(channel, shown.Id, message, CancellationToken.None);
                return Reply.Update(Answer.PrivateLine(Sentences.TriedAgain));
            default:
                return reply;
        }
    }
}
