using System.Text.Json.Serialization;

namespace LibrarianBot.Discord.Rest;

/// <summary>A Discord account.</summary>
public sealed record User
{
    /// <summary>The account's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The unique handle.</summary>
    public string Username { get; init; } = "";

    /// <summary>The name that the person chose to show everywhere, or null.</summary>
    public string? GlobalName { get; init; }

    /// <summary>Whether this is a bot.</summary>
    public bool Bot { get; init; }
}

/// <summary>A person in one server.</summary>
public sealed record GuildMember
{
    /// <summary>The account; absent in some payloads.</summary>
    public User? User { get; init; }

    /// <summary>The name in this server, 1–32 characters, or null.</summary>
    public string? Nick { get; init; }

    /// <summary>The roles held, without @everyone.</summary>
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    /// <summary>What the member may do in the channel of the interaction; only in interactions.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>Whether the member has still to pass the server's rules screening.</summary>
    public bool Pending { get; init; }

    /// <summary>The name to show: this server's, else the person's own, else the handle.</summary>
    [JsonIgnore]
    public string DisplayName => Nick ?? User?.GlobalName ?? User?.Username ?? "";
}

/// <summary>A server, by id and name.</summary>
public sealed record PartialGuild
{
    /// <summary>The server's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Its name, 2–100 characters.</summary>
    public string Name { get; init; } = "";

    /// <summary>The channel for Discord's own notices, or null.</summary>
    public Snowflake? SystemChannelId { get; init; }

    /// <summary>The owner, who may do everything.</summary>
    public Snowflake? OwnerId { get; init; }
}

/// <summary>A role of a server.</summary>
public sealed record Role
{
    /// <summary>The role's id; @everyone's equals the server's.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Its name, at most 100 characters.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it allows.</summary>
    public Permissions Permissions { get; init; }

    /// <summary>Its place; a bot grants only roles below its own highest.</summary>
    public int Position { get; init; }

    /// <summary>Whether an integration owns it, so that nobody can grant it.</summary>
    public bool Managed { get; init; }
}

/// <summary>A channel, category, thread, forum or direct conversation.</summary>
public sealed record Channel
{
    /// <summary>The channel's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>What it is.</summary>
    public ChannelType Type { get; init; }

    /// <summary>The server; null for direct messages.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The name; null for direct messages, meaningless where <see cref="IsObfuscated"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The subject, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>The category, or for a thread its channel.</summary>
    public Snowflake? ParentId { get; init; }

    /// <summary>The place among its siblings.</summary>
    public int? Position { get; init; }

    /// <summary>Discord's flags; bit 17 means that the bot can't see the channel and its name is hidden.</summary>
    public int Flags { get; init; }

    /// <summary>What the bot may do here; only in interactions.</summary>
    public Permissions? AppPermissions { get; init; }

    /// <summary>Whether Discord hides this channel's name from the bot.</summary>
    [JsonIgnore]
    public bool IsObfuscated => (Flags & (1 << 17)) != 0;
}

/// <summary>What a channel is. Unknown numbers are kept as they come.</summary>
public enum ChannelType
{
    /// <summary>A text channel.</summary>
    Text = 0,

    /// <summary>A direct conversation.</summary>
    Dm = 1,

    /// <summary>A voice channel.</summary>
    Voice = 2,

    /// <summary>A category.</summary>
    Category = 4,

    /// <summary>An announcement channel.</summary>
    Announcement = 5,

    /// <summary>A thread in an announcement channel.</summary>
    AnnouncementThread = 10,

    /// <summary>A public thread.</summary>
    PublicThread = 11,

    /// <summary>A private thread.</summary>
    PrivateThread = 12,

    /// <summary>A stage.</summary>
    Stage = 13,

    /// <summary>A forum.</summary>
    Forum = 15,

    /// <summary>A media forum.</summary>
    Media = 16,
}
