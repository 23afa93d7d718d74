using System.Text.Json.Serialization;

namespace LibrarianBot.Discord.Commands;

/// <summary>A command as Discord knows it: what is registered, and what is listed.</summary>
/// <remarks>Source: Discord's documentation, Application Commands → Application Command Object.</remarks>
public sealed record ApplicationCommand
{
    /// <summary>The command's id; null for one that is still to be registered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Snowflake? Id { get; init; }

    /// <summary>Where it is found: typed, or in the menu of a person or message.</summary>
    public ApplicationCommandType Type { get; init; } = ApplicationCommandType.ChatInput;

    /// <summary>1–32 characters.</summary>
    public required string Name { get; init; }

    /// <summary>1–100 characters; null for menu entries, which read back as an empty text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>At most 25 options, subcommands or groups; null for menu entries.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ApplicationCommandOption>? Options { get; init; }

    /// <summary>Who sees it unless a server's managers decide otherwise; null for everybody. Null is sent, since it clears what was there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Permissions? DefaultMemberPermissions { get; init; }

    /// <summary>Where it may be used: 0 servers, 1 the bot's direct messages, 2 other conversations.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? Contexts { get; init; }

    /// <summary>How the application must be installed: 0 in a server, 1 by a user.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? IntegrationTypes { get; init; }

    /// <summary>Whether it is restricted to channels for adults; null is no.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Nsfw { get; init; }

    /// <summary>Names in other languages. Null is sent, since it clears what was there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Descriptions in other languages. Null is sent, since it clears what was there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }
}

/// <summary>Where a command is found. Unknown numbers are kept as they come.</summary>
public enum ApplicationCommandType
{
    /// <summary>Typed after a slash.</summary>
    ChatInput = 1,

    /// <summary>In the menu of a person.</summary>
    User = 2,

    /// <summary>In the menu of a message.</summary>
    Message = 3,

    /// <summary>The start of an Activity; never touched by this client.</summary>
    PrimaryEntryPoint = 4,
}
