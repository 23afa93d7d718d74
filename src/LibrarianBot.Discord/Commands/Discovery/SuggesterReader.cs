using System.Reflection;
using LibrarianBot.Discord.Commands.Binding;
using Microsoft.Extensions.DependencyInjection;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Finds what suggests values for an option: the method that it names, or the reader of its type.</summary>
internal static class SuggesterReader
{
    public static Suggester? For(
        Type module,
        string where,
        OptionAttribute option,
        Type type,
        KnownParameters known
    )
    {
        if (option.Suggest is null)
        {
            return known.TypeReaders.TryGetValue(type, out var reader) ? ByReader(reader) : null;
        }

        var method =
            module.GetMethod(
                option.Suggest,
                BindingFlags.Instance
                    | BindingFlags.Static
                    | BindingFlags.Public
                    | BindingFlags.NonPublic
            )
            ?? throw new CommandDeclarationException(
                where,
                $"there is no method {option.Suggest}."
            );
        var readers = method
            .GetParameters()
            .Select(parameter => Argument(where, method, parameter, known))
            .ToArray();
        if (!IsSuggestions(method.ReturnType))
        {
            throw new CommandDeclarationException(
                where,
                $"{method.Name} must return Task<IEnumerable<Suggestion>> (or Task or ValueTask of a list of them, or the list itself)."
            );
        }

        var invoker = MethodInvoker.Create(method);
        return (context, typed) =>
        {
            var arguments = new object?[readers.Length];
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = readers[i](context, typed);
            }

            var target = method.IsStatic ? null : context.Services.GetRequiredService(module);
            return ReadAsync(invoker.Call(target, arguments));
        };
    }

    private static Func<CommandContext, string, object?> Argument(
        string where,
        MethodInfo method,
        ParameterInfo parameter,
        KnownParameters known
    ) =>
        parameter.ParameterType == typeof(string) ? static (_, typed) => typed
        : known.Value(parameter.ParameterType) is { } value ? (context, _) => value(context)
        : throw new CommandDeclarationException(
            where,
            $"{method.Name} may take Invocation, string, CancellationToken and what the host provides, not {parameter.ParameterType.Name}."
        );

    private static Suggester ByReader(Type reader) =>
        async (context, typed) =>
            await ((ITypeReader)context.Services.GetRequiredService(reader)).SuggestAsync(
                context.From,
                typed,
                context.Cancel
            );

    private static bool IsSuggestions(Type type) =>
        typeof(IEnumerable<Suggestion>).IsAssignableFrom(type)
        || type == typeof(Task<IEnumerable<Suggestion>>)
        || type == typeof(Task<IReadOnlyList<Suggestion>>)
        || type == typeof(Task<List<Suggestion>>)
        || type == typeof(ValueTask<IEnumerable<Suggestion>>)
        || type == typeof(ValueTask<IReadOnlyList<Suggestion>>);

    private static async ValueTask<IEnumerable<Suggestion>> ReadAsync(object? result) =>
        result switch
        {
            IEnumerable<Suggestion> ready => ready,
            Task<IEnumerable<Suggestion>> task => await task,
            Task<IReadOnlyList<Suggestion>> task => await task,
            Task<List<Suggestion>> task => await task,
            ValueTask<IEnumerable<Suggestion>> task => await task,
            ValueTask<IReadOnlyList<Suggestion>> task => await task,
            _ => [],
        };
}
