using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>Reads the options of slash commands. Whatever the client should have enforced is enforced again.</summary>
internal static class OptionBinders
{
    /// <summary>2^53: beyond it JavaScript clients, and so Discord, lose whole numbers.</summary>
    private const long MaxInteger = 1L << 53;

    private delegate ValueTask<Bound> ValueReader(JsonElement value, CommandContext context);

    private delegate Bound PlainReader(JsonElement value, CommandContext context);

    /// <summary>A reader for the parameter, or null where its type can't be an option.</summary>
    /// <param name="shape">The parameter.</param>
    /// <param name="option">What is registered for it.</param>
    /// <param name="typeReader">The <see cref="TypeReader{T}"/> for its type, or null.</param>
    public static ParameterReader? For(
        ParameterShape shape,
        ApplicationCommandOption option,
        Type? typeReader
    )
    {
        var read = typeReader is null
            ? AtOnce(Reader(shape.Type, option))
            : ByTypeReader(typeReader, option);
        return read is null
            ? null
            : context =>
            {
                foreach (var given in context.Options)
                {
                    if (string.Equals(given.Name, option.Name, StringComparison.Ordinal))
                    {
                        return read(given.Value, context);
                    }
                }

                return ValueTask.FromResult(
                    shape.IsOptional
                        ? Bound.To(shape.Default)
                        : Bound.Refuse(
                            $"I need *{option.Name}* to do that. Give the command again with it."
                        )
                );
            };
    }

    private static ValueReader? AtOnce(PlainReader? read) =>
        read is null ? null : (value, context) => ValueTask.FromResult(read(value, context));

    private static ValueReader ByTypeReader(Type reader, ApplicationCommandOption option) =>
        async (value, context) =>
        {
            var typed = "";
            var text = TextReader((given, _, _) => Bound.To(typed = given), option)(value, context);
            if (text.Refusal is not null)
            {
                return text;
            }

            var read = (ITypeReader)context.Services.GetRequiredService(reader);
            var (found, refusal) = await read.ReadAsync(context.From, typed, context.Cancel);
            return new Bound(found, refusal);
        };

    private static PlainReader? Reader(Type type, ApplicationCommandOption option)
    {
        if (type == typeof(bool))
        {
            return (value, _) =>
                value.ValueKind is JsonValueKind.True or JsonValueKind.False
                    ? Bound.To(value.GetBoolean())
                    : Unreadable(option);
        }

        if (option.Type is ApplicationCommandOptionType.Integer)
        {
            return (value, _) => ReadInteger(value, type, option);
        }

        if (type == typeof(double))
        {
            return (value, _) =>
                value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
                    ? InRange(number, number, option)
                    : Unreadable(option);
        }

        return TextReaders.For(type) is { } text
            ? TextReader(text, option)
            : Resolved(type, option);
    }

    private static PlainReader TextReader(TextReader read, ApplicationCommandOption option) =>
        (value, context) =>
        {
            if (!value.TryText(out var text))
            {
                return Unreadable(option);
            }

            var most = option.MaxLength ?? 6000;
            if (text.Length > most)
            {
                return Bound.Refuse(
                    $"*{option.Name}* may have at most {most} characters; that was {text.Length}. Shorten it and try again."
                );
            }

            return text.Length < option.MinLength
                ? Bound.Refuse($"*{option.Name}* needs at least {option.MinLength} characters.")
                : read(text, option.Name, context);
        };

    private static PlainReader? Resolved(Type type, ApplicationCommandOption option)
    {
        var find = ResolvedReaders.For(type);
        return find is null
            ? null
            : (value, context) =>
                value.TryText(out var text)
                && Snowflake.TryParse(text, null, out var id)
                && find(id, context.Resolved) is { } found
                    ? Bound.To(found)
                    : Bound.Refuse(
                        $"I couldn't find what you chose for *{option.Name}* here. Choose again."
                    );
    }

    private static Bound ReadInteger(JsonElement value, Type type, ApplicationCommandOption option)
    {
        if (
            value.ValueKind != JsonValueKind.Number
            || !value.TryGetInt64(out var number)
            || number is < -MaxInteger or > MaxInteger
            || (type == typeof(int) && (int)number != number)
        )
        {
            return Unreadable(option);
        }

        return InRange(type == typeof(int) ? (object)(int)number : number, number, option);
    }

    private static Bound InRange(object value, double number, ApplicationCommandOption option)
    {
        if (number < option.MinValue)
        {
            return Bound.Refuse($"*{option.Name}* must be at least {option.MinValue}.");
        }

        return number > option.MaxValue
            ? Bound.Refuse($"*{option.Name}* may be at most {option.MaxValue}.")
            : Bound.To(value);
    }

    private static Bound Unreadable(ApplicationCommandOption option) =>
        Bound.Refuse($"I couldn't read what you gave for *{option.Name}*. Try the command again.");
}
