namespace LibrarianBot.Discord.Messages;

/// <summary>A choice of 1–25 options.</summary>
public sealed record StringSelect : Component
{
    /// <summary>What the choice carries, 1–100 characters.</summary>
    public required string CustomId { get; init; }

    /// <summary>1–25 options.</summary>
    public required IReadOnlyList<SelectOption> Options { get; init; }

    /// <summary>The grey hint, at most 150 characters, or null.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The fewest that may be chosen, 0–25.</summary>
    public int MinValues { get; init; } = 1;

    /// <summary>The most that may be chosen, 1–25.</summary>
    public int MaxValues { get; init; } = 1;

    /// <summary>Whether it can't be used now.</summary>
    public bool Disabled { get; init; }
}

/// <summary>One of a select's options.</summary>
/// <param name="Label">What it says, at most 100 characters.</param>
/// <param name="Value">What it carries, at most 100 characters.</param>
public sealed record SelectOption(string Label, string Value)
{
    /// <summary>A second line, at most 100 characters, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is chosen at first.</summary>
    public bool? Default { get; init; }
}
