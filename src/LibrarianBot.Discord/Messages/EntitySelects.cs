using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Messages;

/// <summary>A select whose options are people, roles or channels.</summary>
public abstract record EntitySelect : Component
{
    /// <summary>What the choice carries, 1–100 characters.</summary>
    public required string CustomId { get; init; }

    /// <summary>The grey hint, at most 150 characters, or null.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The fewest that may be chosen, 0–25.</summary>
    public int MinValues { get; init; } = 1;

    /// <summary>The most that may be chosen, 1–25.</summary>
    public int MaxValues { get; init; } = 1;

    /// <summary>What is chosen at first, or null.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues { get; init; }

    /// <summary>Whether it can't be used now.</summary>
    public bool Disabled { get; init; }
}

/// <summary>A choice of people.</summary>
public sealed record UserSelect : EntitySelect;

/// <summary>A choice of roles.</summary>
public sealed record RoleSelect : EntitySelect;

/// <summary>A choice of people and roles.</summary>
public sealed record MentionableSelect : EntitySelect;

/// <summary>A choice of channels.</summary>
public sealed record ChannelSelect : EntitySelect
{
    /// <summary>The kinds of channel on offer, or null for all.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }
}

/// <summary>What a select of people, roles or channels holds at first.</summary>
/// <param name="Id">The id.</param>
/// <param name="Type"><c>user</c>, <c>role</c> or <c>channel</c>.</param>
public sealed record SelectDefault(Snowflake Id, string Type);
