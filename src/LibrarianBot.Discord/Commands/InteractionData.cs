using System.Text.Json;

namespace LibrarianBot.Discord.Commands;

/// <summary>What was sent with an interaction. Which parts are set depends on its type.</summary>
public sealed record InteractionData
{
    /// <summary>Whether the command was typed or chosen in a menu; 0 for other interactions.</summary>
    public ApplicationCommandType Type { get; init; }

    /// <summary>The command's name.</summary>
    public string? Name { get; init; }

    /// <summary>The command's options, subcommands included.</summary>
    public IReadOnlyList<InteractionOption> Options { get; init; } = [];

    /// <summary>The user or message of a context menu.</summary>
    public Snowflake? TargetId { get; init; }

    /// <summary>The custom id of the button, select or form.</summary>
    public string? CustomId { get; init; }

    /// <summary>The chosen values of a select.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Discord's number for the component that was used: 2 a button, 3 and 5–8 selects.</summary>
    public int ComponentType { get; init; }

    /// <summary>What was filled into a form.</summary>
    public IReadOnlyList<SubmittedComponent> Components { get; init; } = [];

    /// <summary>The people, channels, messages and files that the ids in the options and values stand for.</summary>
    public ResolvedData? Resolved { get; init; }
}

/// <summary>One option as sent.</summary>
public sealed record InteractionOption
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Discord's number for its type.</summary>
    public int Type { get; init; }

    /// <summary>Its value: a string, number or boolean.</summary>
    public JsonElement Value { get; init; }

    /// <summary>The options of a subcommand or group.</summary>
    public IReadOnlyList<InteractionOption> Options { get; init; } = [];

    /// <summary>Whether it is the one being typed.</summary>
    public bool Focused { get; init; }
}
