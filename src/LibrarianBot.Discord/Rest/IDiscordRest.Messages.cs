using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Messages, and the download of what is attached to them.</content>
public partial interface IDiscordRest
{
    /// <summary>Posts in a channel, thread or direct conversation.</summary>
    /// <remarks>
    /// A message with a <see cref="OutgoingMessage.Nonce"/> is sent again after an outage, since Discord drops the copy;
    /// one without is not.
    /// </remarks>
    Task<Message> CreateMessageAsync(
        Snowflake channelId,
        OutgoingMessage message,
        CancellationToken cancel
    );

    /// <summary>A message.</summary>
    Task<Message> GetMessageAsync(
        Snowflake channelId,
        Snowflake messageId,
        CancellationToken cancel
    );

    /// <summary>A channel's messages, newest first.</summary>
    /// <param name="channelId">The channel, thread or direct conversation.</param>
    /// <param name="page">Where to begin and how many.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<Message>> GetMessagesAsync(
        Snowflake channelId,
        MessagePage page,
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

    /// <summary>Pins a message; at most 250 in a channel. Needs <see cref="Permissions.PinMessages"/>.</summary>
    Task PinAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancel);

    /// <summary>Takes a pin off.</summary>
    Task UnpinAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancel);

    /// <summary>Opens, or finds, the direct conversation with a user. Success doesn't prove that it can be written to.</summary>
    Task<Channel> CreateDmAsync(Snowflake userId, CancellationToken cancel);

    /// <summary>Fetches an attached file, whose address dies in about a day, from Discord's own servers within 15 seconds.</summary>
    /// <param name="attachment">The file.</param>
    /// <param name="maxBytes">The most that is read.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="DiscordException">The address has expired or isn't Discord's (403), the file is larger than <paramref name="maxBytes"/> (413), or the line failed (504).</exception>
    Task<byte[]> DownloadAsync(Attachment attachment, int maxBytes, CancellationToken cancel);
}

/// <summary>Which of a channel's messages are wanted. At most one of the ids is set.</summary>
public sealed record MessagePage
{
    /// <summary>Only messages older than this one.</summary>
    public Snowflake? Before { get; init; }

    /// <summary>Only messages newer than this one.</summary>
    public Snowflake? After { get; init; }

    /// <summary>How many, 1–100.</summary>
    public int Limit { get; init; } = 50;
}
