using System.Reflection;
using LibrarianBot.Discord.Commands.Binding;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Reads a method's parameters, and so how it is called.</summary>
internal sealed class MethodReader(Type module, MethodInfo method, KnownParameters known)
{
    public string Where { get; } = $"{module.Name}.{method.Name}";

    /// <summary>A slash command or subcommand, and its options.</summary>
    public (Handler Handler, IReadOnlyList<ApplicationCommandOption> Options) Command(string name)
    {
        var options = new List<ApplicationCommandOption>();
        var suggesters = new List<(string, Suggester)>();
        var binders = Bind(shape =>
        {
            if (shape.Parameter.GetCustomAttribute<OptionAttribute>() is not { } attribute)
            {
                return null;
            }

            var (payload, bind, suggest) = OptionReader.Read(
                module,
                Where,
                shape,
                attribute,
                known
            );
            options.Add(payload);
            if (suggest is not null)
            {
                suggesters.Add((payload.Name, suggest));
            }

            return bind;
        });
        PayloadLimits.Options(Where, options);
        return (new Handler(module, method, name, binders) { Suggesters = suggesters }, options);
    }

    /// <summary>An entry in the menu of a person or message.</summary>
    public Handler Menu(string name, ApplicationCommandType type) =>
        new(module, method, name, Bind(shape => Target(shape.Type, type)));

    /// <summary>A button, select or form: its custom id's arguments, then values or fields.</summary>
    public Handler Component(string kind, string id)
    {
        var count = 0;
        var longest = id.Length;
        var binders = Bind(shape =>
        {
            if (shape.Parameter.GetCustomAttribute<FieldAttribute>() is { } field)
            {
                known.TypeReaders.TryGetValue(shape.Type, out var reader);
                return FieldBinders.For(shape, field.Id ?? shape.Parameter.Name!, reader);
            }

            if (ResolvedReaders.ForListOf(shape.ListOf) is { } list)
            {
                return context =>
                    ValueTask.FromResult(
                        list(context.Interaction.Data?.Values ?? [], context.Resolved) is { } values
                            ? Bound.To(values)
                            : Bound.Refuse("I couldn't find what you chose here. Choose again.")
                    );
            }

            if (ArgumentBinders.For(shape.Type) is not { } argument)
            {
                return null;
            }

            longest += argument.MaxLength + 1;
            return Argument(argument.Read, count++);
        });
        if (longest > CustomId.MaxLength)
        {
            throw new CommandDeclarationException(
                Where,
                $"the custom id can become {longest} characters long; Discord allows {CustomId.MaxLength}."
            );
        }

        NamedServer.Check(Where, method, known);
        return new Handler(module, method, $"{kind} {id}", binders) { ArgumentCount = count };
    }

    private static ParameterReader Argument(ArgumentReader read, int index) =>
        context =>
            ValueTask.FromResult(
                read(context.Arguments[index], out var value)
                    ? Bound.To(value)
                    : Bound.Refuse(Sentences.Gone(context.Interaction))
            );

    private static ParameterReader? Target(Type wanted, ApplicationCommandType type)
    {
        var fits =
            type == ApplicationCommandType.User
                ? wanted == typeof(User) || wanted == typeof(GuildMember)
                : wanted == typeof(Message);
        return fits && ResolvedReaders.For(wanted) is { } read
            ? context =>
                ValueTask.FromResult(
                    context.Interaction.Data?.TargetId is { } id
                    && read(id, context.Resolved) is { } found
                        ? Bound.To(found)
                        : Bound.Refuse("I couldn't find that any more. It may have been removed.")
                )
            : null;
    }

    private List<ParameterReader> Bind(Func<ParameterShape, ParameterReader?> read)
    {
        if (
            method.ReturnType != typeof(Reply)
            && method.ReturnType != typeof(Task<Reply>)
            && method.ReturnType != typeof(ValueTask<Reply>)
        )
        {
            throw new CommandDeclarationException(
                Where,
                "it must return Reply, Task<Reply> or ValueTask<Reply>."
            );
        }

        return
        [
            .. method
                .GetParameters()
                .Select(parameter =>
                    known.For(parameter.ParameterType)
                    ?? read(new ParameterShape(parameter, known.Nullability))
                    ?? throw new CommandDeclarationException(
                        Where,
                        $"the parameter {parameter.Name} of type {parameter.ParameterType.Name} can't be read from this kind of interaction."
                    )
                ),
        ];
    }
}
