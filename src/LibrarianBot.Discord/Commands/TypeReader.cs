namespace LibrarianBot.Discord.Commands;

/// <summary>
/// Reads an option of a type of the program's own from what a person typed or chose, and suggests values while they type.
/// Registered with <see cref="CommandOptions.AddTypeReader{T, TReader}"/>.
/// </summary>
/// <typeparam name="T">The option's type.</typeparam>
public abstract class TypeReader<T> : ITypeReader
    where T : notnull
{
    /// <summary>What the text stands for, or what is answered instead of running the command.</summary>
    /// <param name="from">Who asks.</param>
    /// <param name="typed">A suggestion's value, or whatever else was typed: up to 6,000 characters.</param>
    /// <param name="cancel">Gives up.</param>
    public abstract ValueTask<TypeReaderResult<T>> ReadAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    );

    /// <summary>At most 25 are shown.</summary>
    /// <param name="from">Who types.</param>
    /// <param name="typed">So far.</param>
    /// <param name="cancel">Gives up.</param>
    public abstract ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    );

    async ValueTask<(object? Value, Reply? Refusal)> ITypeReader.ReadAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    )
    {
        var read = await ReadAsync(from, typed, cancel);
        return (read.Value, read.Refusal);
    }
}

/// <summary>What came of reading an option: its value, or the reply that says why there is none.</summary>
public sealed class TypeReaderResult<T>
    where T : notnull
{
    private TypeReaderResult(T? value, Reply? refusal) => (Value, Refusal) = (value, refusal);

    internal T? Value { get; }

    internal Reply? Refusal { get; }

    /// <summary>The value.</summary>
    public static implicit operator TypeReaderResult<T>(T value) => new(value, null);

    /// <summary>The reply to give; the command isn't run.</summary>
    public static implicit operator TypeReaderResult<T>(Reply refusal) => new(default, refusal);
}

/// <summary>A <see cref="TypeReader{T}"/> whatever its type.</summary>
internal interface ITypeReader
{
    ValueTask<(object? Value, Reply? Refusal)> ReadAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    );

    ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    );
}
