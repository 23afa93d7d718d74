using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapters Channels, Threads and Forums.</content>
public partial interface IDiscordRest
{
    /// <summary>A channel, thread or direct conversation.</summary>
    Task<Channel> GetChannelAsync(Snowflake channelId, CancellationToken cancel);

    /// <summary>A server's channels, without threads and without those that the bot can't see.</summary>
    Task<IReadOnlyList<Channel>> GetChannelsAsync(Snowflake guildId, CancellationToken cancel);

    /// <summary>Makes a channel or category. Needs <see cref="Permissions.ManageChannels"/>.</summary>
    Task<Channel> CreateChannelAsync(
        Snowflake guildId,
        NewChannel channel,
        CancellationToken cancel
    );

    /// <summary>Changes a channel or thread. Name and topic can be changed about twice in ten minutes.</summary>
    Task<Channel> ModifyChannelAsync(
        Snowflake channelId,
        ChannelChange change,
        CancellationToken cancel
    );

    /// <summary>Removes a channel or thread; a category's channels stay.</summary>
    Task DeleteChannelAsync(Snowflake channelId, CancellationToken cancel);

    /// <summary>Sets what one role or member may do in a channel. Needs <see cref="Permissions.ManageRoles"/>.</summary>
    Task SetPermissionsAsync(
        Snowflake channelId,
        PermissionOverwrite overwrite,
        CancellationToken cancel
    );

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

    /// <summary>Starts a public thread that belongs to no message.</summary>
    /// <param name="channelId">A text channel.</param>
    /// <param name="name">1–100 characters.</param>
    /// <param name="cancel">Gives up.</param>
    Task<Channel> StartThreadAsync(Snowflake channelId, string name, CancellationToken cancel);

    /// <summary>Posts in a forum: a thread with its first message, whose id equals the thread's.</summary>
    /// <param name="forumId">The forum.</param>
    /// <param name="post">Title, first message and tags.</param>
    /// <param name="cancel">Gives up.</param>
    Task<Channel> CreatePostAsync(Snowflake forumId, ForumPost post, CancellationToken cancel);

    /// <summary>A server's threads that aren't archived, as far as the bot sees them.</summary>
    Task<IReadOnlyList<Channel>> GetActiveThreadsAsync(Snowflake guildId, CancellationToken cancel);
}

/// <summary>A post in a forum.</summary>
/// <param name="Name">The title, 1–100 characters.</param>
/// <param name="Message">The first message.</param>
public sealed record ForumPost(string Name, OutgoingMessage Message)
{
    /// <summary>The forum's tags to put on it, at most 5.</summary>
    public IReadOnlyList<Snowflake> Tags { get; init; } = [];
}
