namespace LibrarianBot.Discord;

/// <summary>How to reach Discord, and as whom. Bound from the configuration's <c>Discord</c> section.</summary>
public sealed class DiscordOptions
{
    /// <summary>The bot's token, without the word <c>Bot</c>. A secret: it never reaches a log.</summary>
    public string Token { get; set; } = "";

    /// <summary>The API's base address, scheme included and version excluded, for example <c>https://discord.com/api</c>.</summary>
    public Uri ApiUrl { get; set; } = new("https://discord.com/api");

    /// <summary>What the bot listens to; interactions need no intent.</summary>
    public GatewayIntents Intents { get; set; } =
        GatewayIntents.Guilds | GatewayIntents.GuildScheduledEvents;

    /// <summary>This process's shard, from 0.</summary>
    public int Shard { get; set; }

    /// <summary>Shards over all processes; 1 serves up to 2,500 servers.</summary>
    public int ShardCount { get; set; } = 1;

    /// <summary>Whether gateway messages are compressed as one zlib stream; on saves two thirds of the traffic.</summary>
    public bool Compress { get; set; } = true;
}

/// <summary>Groups of gateway events that a bot asks for when it identifies.</summary>
/// <remarks>Source: Discord's documentation, Gateway → Intents. Privileged ones must also be switched on in the Developer Portal.</remarks>
[Flags]
public enum GatewayIntents
{
    /// <summary>Nothing but interactions.</summary>
    None = 0,

    /// <summary>Servers, roles, channels and threads.</summary>
    Guilds = 1 << 0,

    /// <summary>Members joining, leaving and changing. Privileged.</summary>
    GuildMembers = 1 << 1,

    /// <summary>Messages in servers.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Reactions in servers.</summary>
    GuildMessageReactions = 1 << 10,

    /// <summary>Direct messages with the bot.</summary>
    DirectMessages = 1 << 12,

    /// <summary>The text of messages that don't concern the bot. Privileged.</summary>
    MessageContent = 1 << 15,

    /// <summary>Scheduled events and who is interested in them.</summary>
    GuildScheduledEvents = 1 << 16,
}
