using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Op 10.</summary>
internal sealed record HelloData
{
    /// <summary>Milliseconds between heartbeats.</summary>
    public int HeartbeatInterval { get; init; }
}

/// <summary>READY, as far as it is needed.</summary>
internal sealed record ReadyData
{
    public required string SessionId { get; init; }

    public required Uri ResumeGatewayUrl { get; init; }

    public required User User { get; init; }

    public required ReadyApplication Application { get; init; }

    public IReadOnlyList<GuildData> Guilds { get; init; } = [];
}

internal sealed record ReadyApplication(Snowflake Id);

/// <summary>GUILD_CREATE and GUILD_DELETE: a few fields; channels and members are skipped over unread.</summary>
internal sealed record GuildData
{
    public required Snowflake Id { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Null when Discord didn't say: on GUILD_DELETE that means that the bot was removed.</summary>
    public bool? Unavailable { get; init; }

    public Snowflake? SystemChannelId { get; init; }

    public Snowflake? OwnerId { get; init; }
}

/// <summary>GUILD_MEMBER_ADD and GUILD_MEMBER_REMOVE.</summary>
internal sealed record MemberData
{
    public required Snowflake GuildId { get; init; }

    public required User User { get; init; }

    public string? Nick { get; init; }

    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    public bool Pending { get; init; }

    public GuildMember ToMember() =>
        new()
        {
            User = User,
            Nick = Nick,
            Roles = Roles,
            Pending = Pending,
        };
}

/// <summary>GUILD_SCHEDULED_EVENT_USER_ADD and …_REMOVE.</summary>
internal sealed record EventInterestData
{
    public required Snowflake GuildScheduledEventId { get; init; }

    public required Snowflake UserId { get; init; }

    public required Snowflake GuildId { get; init; }
}
