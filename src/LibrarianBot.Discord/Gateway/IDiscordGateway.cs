using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Gateway;

/// <summary>The receiving half of the seam: connects, stays connected, and hands over what happens.</summary>
public interface IDiscordGateway
{
    /// <summary>Whether a session is established now (READY or RESUMED was received and the socket is open).</summary>
    bool IsConnected { get; }

    /// <summary>
    /// Connects and stays connected, resuming and re-identifying as Discord asks, until cancelled.
    /// </summary>
    /// <param name="events">Who is told. Its methods are called off the read loop, in no promised order.</param>
    /// <param name="cancel">Ends the connection in an orderly way; the method then returns.</param>
    /// <exception cref="DiscordFatalException">Trying again can't help; the message names the cure.</exception>
    Task RunAsync(IGatewayEvents events, CancellationToken cancel);
}

/// <summary>The few events that the program listens to. An event may arrive twice; handlers are idempotent.</summary>
/// <remarks>Only events that are overridden are parsed at all (<see cref="Handles"/>).</remarks>
public interface IGatewayEvents
{
    /// <summary>Which of the optional events are wanted; the others are skipped unparsed.</summary>
    HandledEvents Handles => HandledEvents.None;

    /// <summary>A new session began. Comes again after a session is lost.</summary>
    Task OnReadyAsync(Ready ready, CancellationToken cancel);

    /// <summary>Somebody ran a command, pressed a button, sent a form or is typing an option.</summary>
    Task OnInteractionAsync(Interaction interaction, CancellationToken cancel);

    /// <summary>A server became available or was joined: <paramref name="guild"/> carries no members or channels.</summary>
    /// <param name="guild">The server's id and name.</param>
    /// <param name="joined">True when the bot was added just now; false at start-up and after an outage.</param>
    /// <param name="cancel">The program is stopping.</param>
    Task OnGuildAsync(PartialGuild guild, bool joined, CancellationToken cancel) =>
        Task.CompletedTask;

    /// <summary>The bot was removed from a server (never called for an outage).</summary>
    Task OnGuildRemovedAsync(Snowflake guildId, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Somebody joined a server. Needs the privileged intent GUILD_MEMBERS.</summary>
    Task OnMemberAddedAsync(Snowflake guildId, GuildMember member, CancellationToken cancel) =>
        Task.CompletedTask;

    /// <summary>Somebody left a server. Needs the privileged intent GUILD_MEMBERS.</summary>
    Task OnMemberRemovedAsync(Snowflake guildId, User user, CancellationToken cancel) =>
        Task.CompletedTask;

    /// <summary>Somebody pressed Interested on a scheduled event, or took it back.</summary>
    Task OnEventInterestAsync(EventInterest interest, CancellationToken cancel) =>
        Task.CompletedTask;
}

/// <summary>The optional events of <see cref="IGatewayEvents"/>.</summary>
[Flags]
public enum HandledEvents
{
    /// <summary>Only READY and INTERACTION_CREATE.</summary>
    None = 0,

    /// <summary>GUILD_CREATE and GUILD_DELETE.</summary>
    Guilds = 1,

    /// <summary>GUILD_MEMBER_ADD and GUILD_MEMBER_REMOVE.</summary>
    Members = 2,

    /// <summary>GUILD_SCHEDULED_EVENT_USER_ADD and …_REMOVE.</summary>
    EventInterest = 4,
}

/// <summary>The start of a session.</summary>
/// <param name="ApplicationId">The application's id, needed for commands and follow-ups.</param>
/// <param name="User">The bot itself.</param>
/// <param name="GuildCount">The servers that this shard serves.</param>
public sealed record Ready(Snowflake ApplicationId, User User, int GuildCount);

/// <summary>A press of Discord's own Interested button.</summary>
/// <param name="GuildId">The server.</param>
/// <param name="EventId">The scheduled event.</param>
/// <param name="UserId">Who pressed.</param>
/// <param name="Interested">True for interested, false when taken back.</param>
public sealed record EventInterest(
    Snowflake GuildId,
    Snowflake EventId,
    Snowflake UserId,
    bool Interested
);
