namespace LibrarianBot.Discord.Rest;

/// <content>Chapters Guild and Guild Scheduled Event.</content>
public partial interface IDiscordRest
{
    /// <summary>A server, by id and name.</summary>
    Task<PartialGuild> GetGuildAsync(Snowflake guildId, CancellationToken cancel);

    /// <summary>A server's roles, @everyone included.</summary>
    Task<IReadOnlyList<Role>> GetRolesAsync(Snowflake guildId, CancellationToken cancel);

    /// <summary>Makes a role; at most 250 in a server. Needs <see cref="Permissions.ManageRoles"/>.</summary>
    Task<Role> CreateRoleAsync(Snowflake guildId, NewRole role, CancellationToken cancel);

    /// <summary>Gives a member a role, which must stand below the bot's own highest.</summary>
    Task GrantRoleAsync(
        Snowflake guildId,
        Snowflake userId,
        Snowflake roleId,
        CancellationToken cancel
    );

    /// <summary>Takes a role from a member.</summary>
    Task RevokeRoleAsync(
        Snowflake guildId,
        Snowflake userId,
        Snowflake roleId,
        CancellationToken cancel
    );

    /// <summary>One member.</summary>
    Task<GuildMember> GetMemberAsync(Snowflake guildId, Snowflake userId, CancellationToken cancel);

    /// <summary>Members in the order of their ids. Needs the privileged intent GUILD_MEMBERS.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="after">Begins after this user; null for the first page.</param>
    /// <param name="limit">1–1,000.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<GuildMember>> GetMembersAsync(
        Snowflake guildId,
        Snowflake? after,
        int limit,
        CancellationToken cancel
    );

    /// <summary>Members whose name or nickname begins so.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="start">What the name begins with.</param>
    /// <param name="limit">1–1,000.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<GuildMember>> SearchMembersAsync(
        Snowflake guildId,
        string start,
        int limit,
        CancellationToken cancel
    );

    /// <summary>A server's scheduled events, with the number of those interested.</summary>
    Task<IReadOnlyList<ScheduledEvent>> GetScheduledEventsAsync(
        Snowflake guildId,
        CancellationToken cancel
    );

    /// <summary>One scheduled event, with the number of those interested.</summary>
    Task<ScheduledEvent> GetScheduledEventAsync(
        Snowflake guildId,
        Snowflake eventId,
        CancellationToken cancel
    );

    /// <summary>Makes a scheduled event; at most 100 scheduled or running. Needs <see cref="Permissions.CreateEvents"/>.</summary>
    Task<ScheduledEvent> CreateScheduledEventAsync(
        Snowflake guildId,
        ScheduledEventBody body,
        CancellationToken cancel
    );

    /// <summary>Changes a scheduled event; what <paramref name="change"/> leaves null stays.</summary>
    Task<ScheduledEvent> ModifyScheduledEventAsync(
        Snowflake guildId,
        Snowflake eventId,
        ScheduledEventBody change,
        CancellationToken cancel
    );

    /// <summary>Removes a scheduled event.</summary>
    Task DeleteScheduledEventAsync(Snowflake guildId, Snowflake eventId, CancellationToken cancel);

    /// <summary>Who pressed Interested, in the order of their ids, at most 100 at a time.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="eventId">The scheduled event.</param>
    /// <param name="after">Begins after this user; null for the first page.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<User>> GetInterestedAsync(
        Snowflake guildId,
        Snowflake eventId,
        Snowflake? after,
        CancellationToken cancel
    );
}
