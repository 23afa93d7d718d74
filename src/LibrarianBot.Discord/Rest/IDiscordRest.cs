using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest;

/// <summary>
/// The calling half of the seam: Discord's HTTP API, one method for each route in use.
/// </summary>
/// <remarks>
/// Every method waits for its rate limit, retries what is safe to retry, throws <see cref="DiscordException"/>
/// for a refusal and <see cref="OperationCanceledException"/> when cancelled. Messages mention nobody unless
/// <see cref="OutgoingMessage.Mentions"/> says whom.
/// </remarks>
public partial interface IDiscordRest
{
    /// <summary>Gives an interaction its first response; possible once, within three seconds of its arrival.</summary>
    /// <remarks>POST /interactions/{id}/{token}/callback. Never retried after an answer was received.</remarks>
    Task RespondAsync(
        Interaction interaction,
        InteractionCallback callback,
        CancellationToken cancel
    );

    /// <summary>Fills or changes the first response; possible for fifteen minutes.</summary>
    /// <remarks>PATCH /webhooks/{application}/{token}/messages/@original.</remarks>
    Task<Message> EditResponseAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken cancel
    );

    /// <summary>Removes the first response.</summary>
    Task DeleteResponseAsync(Interaction interaction, CancellationToken cancel);

    /// <summary>Sends another message in answer to an interaction; possible for fifteen minutes.</summary>
    /// <remarks>POST /webhooks/{application}/{token}. Ephemeral when the message's flags say so.</remarks>
    Task<Message> FollowUpAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken cancel
    );

    /// <summary>Posts in a channel, thread or direct conversation.</summary>
    Task<Message> CreateMessageAsync(
        Snowflake channelId,
        OutgoingMessage message,
        CancellationToken cancel
    );

    /// <summary>Changes a message of the bot's own; what the new message leaves out is removed.</summary>
    Task<Message> EditMessageAsync(
        Snowflake channelId,
        Snowflake messageId,
        OutgoingMessage message,
        CancellationToken cancel
    );

    /// <summary>Removes a message.</summary>
    Task DeleteMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancel);

    /// <summary>Opens, or finds, the direct conversation with a user. Success doesn't prove that it can be written to.</summary>
    Task<Channel> CreateDmAsync(Snowflake userId, CancellationToken cancel);

    /// <summary>A server's channels, without threads and without those that the bot can't see.</summary>
    Task<IReadOnlyList<Channel>> GetChannelsAsync(Snowflake guildId, CancellationToken cancel);

    /// <summary>Starts a public thread under a message; its id equals the message's.</summary>
    /// <param name="channelId">The message's channel.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="name">1–100 characters.</param>
    /// <param name="cancel">Gives up.</param>
    Task<Channel> StartThreadAsync(
        Snowflake channelId,
        Snowflake messageId,
        string name,
        CancellationToken cancel
    );

    /// <summary>A server, by id and name.</summary>
    Task<PartialGuild> GetGuildAsync(Snowflake guildId, CancellationToken cancel);
}
