using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Commands;

/// <summary>The first response to an interaction.</summary>
/// <remarks>Source: Discord's documentation, Receiving and Responding → Interaction Callback Type.</remarks>
public abstract record InteractionCallback
{
    private InteractionCallback() { }

    /// <summary>Type 4: a message.</summary>
    /// <param name="Body">The message.</param>
    public sealed record Say(OutgoingMessage Body) : InteractionCallback;

    /// <summary>Type 5: a message will follow; whether it is private is fixed now.</summary>
    /// <param name="Ephemeral">Whether only the person who asked will see it.</param>
    public sealed record Defer(bool Ephemeral) : InteractionCallback;

    /// <summary>Type 6: the pressed message may be changed later.</summary>
    public sealed record DeferUpdate : InteractionCallback;

    /// <summary>Type 7: the pressed message becomes this.</summary>
    /// <param name="Body">The new message.</param>
    public sealed record Update(OutgoingMessage Body) : InteractionCallback;

    /// <summary>Type 8: at most 25 suggestions.</summary>
    /// <param name="Choices">The suggestions.</param>
    public sealed record Suggest(IReadOnlyList<Suggestion> Choices) : InteractionCallback;

    /// <summary>Type 9: a form.</summary>
    /// <param name="Body">The form.</param>
    public sealed record Open(Form Body) : InteractionCallback;
}
