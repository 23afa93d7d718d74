using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands;

/// <summary>Somebody did something that the bot must answer within three seconds.</summary>
/// <remarks>Source: Discord's documentation, Receiving and Responding → Interaction Object.</remarks>
public sealed record Interaction
{
    /// <summary>The interaction's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The application it is for.</summary>
    public Snowflake ApplicationId { get; init; }

    /// <summary>What was done.</summary>
    public InteractionType Type { get; init; }

    /// <summary>What was sent with it.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>The server; null in direct messages.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The channel.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>Who did it, in a server.</summary>
    public GuildMember? Member { get; init; }

    /// <summary>Who did it, in direct messages.</summary>
    public User? User { get; init; }

    /// <summary>The key to answer with, good for fifteen minutes. A secret.</summary>
    public required string Token { get; init; }

    /// <summary>The message whose button or select was used.</summary>
    public Messages.Message? Message { get; init; }

    /// <summary>What the bot may do in this channel.</summary>
    public Permissions? AppPermissions { get; init; }

    /// <summary>The person's language, for example <c>en-GB</c>.</summary>
    public string? Locale { get; init; }
}

/// <summary>What kind of thing was done.</summary>
public enum InteractionType
{
    /// <summary>Discord asks whether an HTTP endpoint lives.</summary>
    Ping = 1,

    /// <summary>A slash command or a context menu.</summary>
    ApplicationCommand = 2,

    /// <summary>A button or a select.</summary>
    MessageComponent = 3,

    /// <summary>An option is being typed.</summary>
    Autocomplete = 4,

    /// <summary>A form was sent.</summary>
    ModalSubmit = 5,
}
