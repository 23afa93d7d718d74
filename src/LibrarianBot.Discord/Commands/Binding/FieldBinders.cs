using System.Text.Json;
using LibrarianBot.Discord.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>Reads the fields of a form. What the form demanded may be missing: clients are not trusted.</summary>
internal static class FieldBinders
{
    private const int MaxText = 4000;
    private static readonly SubmittedComponent Nothing = new();

    private delegate Bound FieldReader(SubmittedComponent field, CommandContext context);

    /// <summary>A reader for the parameter, or null where its type can't be a field.</summary>
    /// <param name="shape">The parameter.</param>
    /// <param name="id">The field's.</param>
    /// <param name="typeReader">The <see cref="TypeReader{T}"/> for its type, or null.</param>
    public static ParameterReader? For(ParameterShape shape, string id, Type? typeReader)
    {
        if (typeReader is not null)
        {
            return context => ByTypeReaderAsync(shape, id, typeReader, context);
        }

        var read = Reader(shape, id);
        return read is null
            ? null
            : context =>
            {
                var field = Find(context.Interaction.Data?.Components, id);
                return ValueTask.FromResult(
                    field is null && shape.ListOf is null
                        ? Missing(shape)
                        : read(field ?? Nothing, context)
                );
            };
    }

    private static async ValueTask<Bound> ByTypeReaderAsync(
        ParameterShape shape,
        string id,
        Type reader,
        CommandContext context
    )
    {
        string? typed = null;
        var field = Find(context.Interaction.Data?.Components, id) ?? Nothing;
        var text = ReadText(field, shape, (given, _, _) => Bound.To(typed = given), id, context);
        if (typed is null)
        {
            return text;
        }

        var read = (ITypeReader)context.Services.GetRequiredService(reader);
        var (found, refusal) = await read.ReadAsync(context.From, typed, context.Cancel);
        return new Bound(found, refusal);
    }

    private static FieldReader? Reader(ParameterShape shape, string id)
    {
        if (shape.Type == typeof(bool))
        {
            return static (field, _) => Bound.To(field.Value.ValueKind == JsonValueKind.True);
        }

        if (shape.Type == typeof(Attachment))
        {
            return (field, context) =>
                field.Values is not { Count: > 0 } ? Missing(shape)
                : ReadList<Attachment>(field, context) is [var file, ..] ? Bound.To(file)
                : Unreadable();
        }

        if (ResolvedReaders.ForListOf(shape.ListOf) is { } list)
        {
            return (field, context) =>
                list(field.Values ?? [], context.Resolved) is { } values
                    ? Bound.To(values)
                    : Unreadable();
        }

        return TextReaders.For(shape.Type) is { } text
            ? (field, context) => ReadText(field, shape, text, id, context)
            : null;
    }

    private static Bound ReadText(
        SubmittedComponent field,
        ParameterShape shape,
        TextReader read,
        string id,
        CommandContext context
    )
    {
        if (!field.Value.TryText(out var text))
        {
            text = field.Values is [var only] ? only : null;
        }

        if (text is { Length: > MaxText })
        {
            return Bound.Refuse(
                $"That's {text.Length} characters; {MaxText} fit. Send it in two parts."
            );
        }

        // An empty box of a form comes as an empty text; who wants a string gets it, others get nothing.
        var empty = string.IsNullOrWhiteSpace(text);
        return text is null || (empty && (shape.IsOptional || shape.Type != typeof(string)))
            ? Missing(shape)
            : read(text, id, context);
    }

    private static List<T>? ReadList<T>(SubmittedComponent field, CommandContext context)
        where T : class =>
        ResolvedReaders.ForListOf(typeof(T))!(field.Values ?? [], context.Resolved) as List<T>;

    private static SubmittedComponent? Find(IReadOnlyList<SubmittedComponent>? rows, string id)
    {
        foreach (var row in rows ?? [])
        {
            var field = row.Component ?? row;
            if (string.Equals(field.CustomId, id, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    private static Bound Missing(ParameterShape shape) =>
        shape.IsOptional ? Bound.To(shape.Default)
        : shape.Type == typeof(bool) ? Bound.To(false)
        : Bound.Refuse(
            "Something that the form needs was left empty. Fill it in and send it again."
        );

    private static Bound Unreadable() =>
        Bound.Refuse(
            "I couldn't read one of the form's fields. Open the form again and send it once more."
        );
}
