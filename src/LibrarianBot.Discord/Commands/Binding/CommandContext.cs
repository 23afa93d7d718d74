namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>One running interaction, as those that read its parameters see it.</summary>
internal sealed class CommandContext(
    Interaction interaction,
    Invocation from,
    IServiceProvider services,
    CancellationToken cancel
)
{
    public Interaction Interaction { get; } = interaction;

    public Invocation From { get; } = from;

    public IServiceProvider Services { get; } = services;

    public CancellationToken Cancel { get; } = cancel;

    /// <summary>The options of the subcommand itself.</summary>
    public IReadOnlyList<InteractionOption> Options { get; init; } = [];

    /// <summary>What follows the fixed part of the custom id, unescaped.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    public ResolvedData? Resolved => Interaction.Data?.Resolved;

    /// <summary>The same with more known of who asks.</summary>
    public CommandContext As(Interaction known) =>
        new(known, new Invocation(known), Services, Cancel)
        {
            Options = Options,
            Arguments = Arguments,
        };
}

/// <summary>A value for a parameter, or the reply that says why there is none.</summary>
internal readonly record struct Bound(object? Value, Reply? Refusal)
{
    public static Bound To(object? value) => new(value, null);

    public static Bound Refuse(string sentence) => new(null, Reply.Private(sentence));
}

/// <summary>Reads one parameter of a method.</summary>
internal delegate ValueTask<Bound> ParameterReader(CommandContext context);

/// <summary>Suggests values for what has been typed so far.</summary>
internal delegate ValueTask<IEnumerable<Suggestion>> Suggester(
    CommandContext context,
    string typed
);
