using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Receiving and Responding to Interactions.</content>
public partial interface IDiscordRest
{
    /// <summary>Gives an interaction its first response; possible once, within three seconds of its arrival.</summary>
    /// <remarks>
    /// POST /interactions/{id}/{token}/callback. Sent again after an outage, since Discord takes only the first; what had
    /// arrived though its answer got lost counts as done.
    /// </remarks>
    Task RespondAsync(
        Interaction interaction,
        InteractionCallback callback,
        CancellationToken cancel
    );

    /// <summary>The first response as it stands.</summary>
    /// <remarks>GET /webhooks/{application}/{token}/messages/@original.</remarks>
    Task<Message> GetResponseAsync(Interaction interaction, CancellationToken cancel);

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
    /// <remarks>POST /webhooks/{application}/{token}. Private where <see cref="OutgoingMessage.Ephemeral"/> says so.</remarks>
    Task<Message> FollowUpAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken cancel
    );

    /// <summary>Changes a follow-up; possible for fifteen minutes after the interaction.</summary>
    Task<Message> EditFollowUpAsync(
        Interaction interaction,
        Snowflake messageId,
        OutgoingMessage message,
        CancellationToken cancel
    );

    /// <summary>Removes a follow-up.</summary>
    Task DeleteFollowUpAsync(
        Interaction interaction,
        Snowflake messageId,
        CancellationToken cancel
    );
}
