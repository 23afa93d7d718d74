using System.Reflection;

namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>A method's parameter: its type without the question mark, and what it is when nothing is given.</summary>
internal sealed class ParameterShape
{
    // Reading nullability is slow; one context keeps what it has learnt.
    public ParameterShape(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        Parameter = parameter;
        var underlying = Nullable.GetUnderlyingType(parameter.ParameterType);
        Type = underlying ?? parameter.ParameterType;
        var nullable =
            underlying is not null
            || (
                !parameter.ParameterType.IsValueType
                && nullability.Create(parameter).WriteState == NullabilityState.Nullable
            );
        IsOptional = nullable || parameter.HasDefaultValue;
        Default = parameter.HasDefaultValue ? ReadDefault(parameter.DefaultValue) : null;
    }

    public ParameterInfo Parameter { get; }

    public Type Type { get; }

    public bool IsOptional { get; }

    public object? Default { get; }

    /// <summary>The element type where this is a read-only list, else null.</summary>
    public Type? ListOf =>
        Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? Type.GetGenericArguments()[0]
            : null;

    private object? ReadDefault(object? value) =>
        value is null
            ? (
                Type.IsValueType && Nullable.GetUnderlyingType(Parameter.ParameterType) is null
                    ? Activator.CreateInstance(Type)
                    : null
            )
        : Type.IsEnum ? Enum.ToObject(Type, value)
        : value;
}
