namespace LibrarianBot.Discord.Rest;

/// <summary>A channel to make. At most 500 in a server, 50 in a category.</summary>
/// <remarks>Source: Discord's documentation, Guild → Create Guild Channel.</remarks>
public sealed record NewChannel
{
    /// <summary>1–100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public ChannelType Type { get; init; } = ChannelType.Text;

    /// <summary>The subject, at most 1,024 characters, 4,096 for a forum.</summary>
    public string? Topic { get; init; }

    /// <summary>The category to put it in.</summary>
    public Snowflake? ParentId { get; init; }

    /// <summary>Its place among its siblings.</summary>
    public int? Position { get; init; }

    /// <summary>Who may do what in it. A private channel must also let the bot in, or the bot loses sight of it.</summary>
    public IReadOnlyList<PermissionOverwrite>? PermissionOverwrites { get; init; }

    /// <summary>A forum's tags, at most 20.</summary>
    public IReadOnlyList<ForumTag>? AvailableTags { get; init; }
}

/// <summary>What changes in a channel or thread; null leaves as it is.</summary>
public sealed record ChannelChange
{
    /// <summary>1–100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>The subject, at most 1,024 characters, 4,096 for a forum.</summary>
    public string? Topic { get; init; }

    /// <summary>The category.</summary>
    public Snowflake? ParentId { get; init; }

    /// <summary>Who may do what in it; the list replaces the old one.</summary>
    public IReadOnlyList<PermissionOverwrite>? PermissionOverwrites { get; init; }

    /// <summary>A forum's tags, at most 20; the list replaces the old one.</summary>
    public IReadOnlyList<ForumTag>? AvailableTags { get; init; }

    /// <summary>Threads only: whether it is put away.</summary>
    public bool? Archived { get; init; }

    /// <summary>Threads only: whether only moderators may wake it.</summary>
    public bool? Locked { get; init; }

    /// <summary>Posts only: the tags on it, at most 5.</summary>
    public IReadOnlyList<Snowflake>? AppliedTags { get; init; }
}

/// <summary>What one role or member may do in a channel, against the channel's rule.</summary>
public sealed record PermissionOverwrite
{
    /// <summary>The role or member; the server's own id for @everyone.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>0 for a role, 1 for a member.</summary>
    public int Type { get; init; }

    /// <summary>What is allowed.</summary>
    public Permissions Allow { get; init; }

    /// <summary>What is forbidden.</summary>
    public Permissions Deny { get; init; }
}

/// <summary>A forum's tag.</summary>
public sealed record ForumTag
{
    /// <summary>The tag's id; null for a new one.</summary>
    public Snowflake? Id { get; init; }

    /// <summary>At most 20 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Whether only moderators may put it on.</summary>
    public bool Moderated { get; init; }
}

/// <summary>A role to make.</summary>
public sealed record NewRole
{
    /// <summary>At most 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it allows. Always sent: left out, Discord would copy @everyone's.</summary>
    public Permissions Permissions { get; init; }

    /// <summary>Whether everybody may mention it.</summary>
    public bool Mentionable { get; init; }

    /// <summary>Whether its members are listed apart.</summary>
    public bool Hoist { get; init; }
}
