namespace LibrarianBot.Discord.Rest;

/// <summary>Something that a server announces with a time, in Discord's own list of events.</summary>
/// <remarks>Source: Discord's documentation, Guild Scheduled Event.</remarks>
public sealed record ScheduledEvent
{
    /// <summary>The event's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The server.</summary>
    public Snowflake GuildId { get; init; }

    /// <summary>The voice channel or stage; null for events elsewhere.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>1–100 characters.</summary>
    public string Name { get; init; } = "";

    /// <summary>1–1,000 characters, or null.</summary>
    public string? Description { get; init; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset ScheduledStartTime { get; init; }

    /// <summary>When it ends; always set for events elsewhere.</summary>
    public DateTimeOffset? ScheduledEndTime { get; init; }

    /// <summary>Where its life stands.</summary>
    public ScheduledEventStatus Status { get; init; }

    /// <summary>Where it takes place.</summary>
    public ScheduledEventType EntityType { get; init; }

    /// <summary>The place of an event elsewhere.</summary>
    public ScheduledEventPlace? EntityMetadata { get; init; }

    /// <summary>How many pressed Interested, where Discord says so.</summary>
    public int? UserCount { get; init; }
}

/// <summary>An event to make, or what changes in one; null leaves out.</summary>
public sealed record ScheduledEventBody
{
    /// <summary>1–100 characters. Required for a new event.</summary>
    public string? Name { get; init; }

    /// <summary>1–1,000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>When it begins, in the future. Required for a new event.</summary>
    public DateTimeOffset? ScheduledStartTime { get; init; }

    /// <summary>When it ends. Required for events elsewhere.</summary>
    public DateTimeOffset? ScheduledEndTime { get; init; }

    /// <summary>Where it takes place. Required for a new event.</summary>
    public ScheduledEventType? EntityType { get; init; }

    /// <summary>The place. Required for events elsewhere.</summary>
    public ScheduledEventPlace? EntityMetadata { get; init; }

    /// <summary>The voice channel or stage. Required for these.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>A new status: scheduled → active or cancelled, active → completed. Not for a new event.</summary>
    public ScheduledEventStatus? Status { get; init; }

    /// <summary>Always 2: only the server's members see it.</summary>
    public int PrivacyLevel { get; } = 2;
}

/// <summary>The place of an event elsewhere.</summary>
/// <param name="Location">1–100 characters.</param>
public sealed record ScheduledEventPlace(string? Location);

/// <summary>Where an event's life stands.</summary>
public enum ScheduledEventStatus
{
    /// <summary>To come.</summary>
    Scheduled = 1,

    /// <summary>Running.</summary>
    Active = 2,

    /// <summary>Over.</summary>
    Completed = 3,

    /// <summary>Cancelled.</summary>
    Cancelled = 4,
}

/// <summary>Where an event takes place.</summary>
public enum ScheduledEventType
{
    /// <summary>On a stage.</summary>
    Stage = 1,

    /// <summary>In a voice channel.</summary>
    Voice = 2,

    /// <summary>Elsewhere: at a place, or behind a link.</summary>
    External = 3,
}
