using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands;

/// <summary>What all selects of a form have in common.</summary>
/// <param name="CustomId">The field's id.</param>
public abstract record SelectInput(string CustomId) : FormInput(CustomId)
{
    /// <summary>Whether something must be chosen; false goes with <see cref="MinValues"/> 0.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The grey hint, at most 150 characters, or null.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The fewest that may be chosen, 0–25; null for 1, or 0 where nothing is required.</summary>
    public int? MinValues
    {
        get => field ?? (Required ? null : 0);
        init;
    }

    /// <summary>The most that may be chosen, 1–25; null for 1.</summary>
    public int? MaxValues { get; init; }
}

/// <summary>A choice of 1–25 options.</summary>
/// <param name="CustomId">The field's id.</param>
/// <param name="Options">The options.</param>
public sealed record StringSelectInput(string CustomId, IReadOnlyList<SelectOption> Options)
    : SelectInput(CustomId);

/// <summary>A choice of people.</summary>
/// <param name="CustomId">The field's id.</param>
public sealed record UserSelectInput(string CustomId) : SelectInput(CustomId)
{
    /// <summary>Who is chosen at first, or null.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues { get; init; }
}

/// <summary>A choice of roles.</summary>
/// <param name="CustomId">The field's id.</param>
public sealed record RoleSelectInput(string CustomId) : SelectInput(CustomId)
{
    /// <summary>What is chosen at first, or null.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues { get; init; }
}

/// <summary>A choice of people and roles.</summary>
/// <param name="CustomId">The field's id.</param>
public sealed record MentionableSelectInput(string CustomId) : SelectInput(CustomId)
{
    /// <summary>What is chosen at first, or null.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues { get; init; }
}

/// <summary>A choice of channels.</summary>
/// <param name="CustomId">The field's id.</param>
public sealed record ChannelSelectInput(string CustomId) : SelectInput(CustomId)
{
    /// <summary>The kinds of channel on offer, or null for all.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }

    /// <summary>What is chosen at first, or null.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues { get; init; }
}
