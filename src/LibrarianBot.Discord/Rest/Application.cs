namespace LibrarianBot.Discord.Rest;

/// <summary>An application: what a bot is to Discord's developers.</summary>
public sealed record Application
{
    /// <summary>The application's id, equal to the bot's user id in all but the oldest ones.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Discord's flags; bits 14 and 15 tell that the members intent is on in the Developer Portal.</summary>
    public long Flags { get; init; }
}

/// <summary>Where to connect, and how often still.</summary>
public sealed record GatewayInfo
{
    /// <summary>The gateway's address, without a query.</summary>
    public required Uri Url { get; init; }

    /// <summary>How many shards Discord recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>The budget of new sessions.</summary>
    public SessionStartLimit SessionStartLimit { get; init; } = new();
}

/// <summary>The budget of new sessions; going over it makes Discord reset the token. Resuming is free.</summary>
public sealed record SessionStartLimit
{
    /// <summary>Sessions for each day.</summary>
    public int Total { get; init; } = 1000;

    /// <summary>Sessions left.</summary>
    public int Remaining { get; init; } = 1000;

    /// <summary>Milliseconds until the budget is full again.</summary>
    public long ResetAfter { get; init; }

    /// <summary>Shards that may identify within the same five seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;
}
