using System.Text.Json;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands;

/// <summary>What the ids in an interaction stand for. Parts that are not needed are absent.</summary>
/// <remarks>Source: Discord's documentation, Receiving and Responding → Resolved Data.</remarks>
public sealed record ResolvedData
{
    /// <summary>Accounts.</summary>
    public IReadOnlyDictionary<Snowflake, User>? Users { get; init; }

    /// <summary>The same people in this server; their <see cref="GuildMember.User"/> is absent here.</summary>
    public IReadOnlyDictionary<Snowflake, GuildMember>? Members { get; init; }

    /// <summary>Roles.</summary>
    public IReadOnlyDictionary<Snowflake, Role>? Roles { get; init; }

    /// <summary>Channels, with what the bot may do there.</summary>
    public IReadOnlyDictionary<Snowflake, Channel>? Channels { get; init; }

    /// <summary>The message of a context menu.</summary>
    public IReadOnlyDictionary<Snowflake, Message>? Messages { get; init; }

    /// <summary>Uploaded files.</summary>
    public IReadOnlyDictionary<Snowflake, Attachment>? Attachments { get; init; }
}

/// <summary>A part of a form as it came back.</summary>
public sealed record SubmittedComponent
{
    /// <summary>Discord's number for its type: 18 a label, 10 a text, others inside a label.</summary>
    public int Type { get; init; }

    /// <summary>The field's custom id; null for labels and texts.</summary>
    public string? CustomId { get; init; }

    /// <summary>What a text, radio group or checkbox holds: a string, null or a boolean.</summary>
    public JsonElement Value { get; init; }

    /// <summary>What a select, upload or checkbox group holds.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The field inside a label.</summary>
    public SubmittedComponent? Component { get; init; }
}
