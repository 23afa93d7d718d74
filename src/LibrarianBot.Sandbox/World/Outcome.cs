using System.Diagnostics.CodeAnalysis;

namespace LibrarianBot.Sandbox.World;

/// <summary>What was asked for, or why it was refused.</summary>
internal readonly struct Outcome<T>
{
    private Outcome(T? value, DiscordError? error)
    {
        Value = value;
        Error = error;
    }

    internal T? Value { get; }

    internal DiscordError? Error { get; }

    /// <summary>A success, for interfaces, which have no implicit conversion.</summary>
    internal static Outcome<T> Of(T value) => new(value, null);

    internal bool Refused(
        [NotNullWhen(true)] out DiscordError? error,
        [NotNullWhen(false)] out T? value
    )
    {
        (error, value) = (Error, Value);
        return error is not null;
    }

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(DiscordError error) => new(default, error);
}
