using System.Reflection;
using LibrarianBot.Discord.Commands.Binding;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>What methods and suggesters may take besides what was typed or pressed.</summary>
internal sealed class KnownParameters(CommandOptions options)
{
    /// <summary>Reading nullability is slow; one context keeps what it has learnt.</summary>
    public NullabilityInfoContext Nullability { get; } = new();

    /// <summary>By option type, the <see cref="TypeReader{T}"/> that reads it.</summary>
    public IReadOnlyDictionary<Type, Type> TypeReaders => options.TypeReaders;

    /// <summary>A reader for who asks, the cancellation and what the host provides; null for other types.</summary>
    public ParameterReader? For(Type type) =>
        Value(type) is { } value ? context => ValueTask.FromResult(Bound.To(value(context))) : null;

    /// <inheritdoc cref="For"/>
    public Func<CommandContext, object?>? Value(Type type) =>
        type == typeof(Invocation) ? static context => context.From
        : type == typeof(CancellationToken) ? static context => context.Cancel
        : options.Provided.TryGetValue(type, out var provide)
            ? context => provide(context.Services, context.From)
        : null;
}
