using System.Reflection;
using LibrarianBot.Discord.Commands.Binding;
using Microsoft.Extensions.DependencyInjection;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>A method of a module, ready to be called: everything that reflection has to say was asked when the program started.</summary>
internal sealed class Handler(
    Type module,
    MethodInfo method,
    string name,
    IReadOnlyList<ParameterReader> binders
)
{
    private readonly MethodInvoker _invoker = MethodInvoker.Create(method);
    private readonly ParameterReader[] _binders = [.. binders];

    /// <summary>The name for logs and metrics: the command, or the fixed part of the custom id.</summary>
    public string Name { get; } = name;

    /// <summary>The class and method, for errors of declaration.</summary>
    public string Where { get; } = $"{module.Name}.{method.Name}";

    /// <summary>Whether a late answer is announced to the channel.</summary>
    public bool IsPublic { get; } = method.IsDefined(typeof(PublicAttribute));

    /// <summary>Whether a late answer is announced on the pressed message itself.</summary>
    public bool Replaces { get; } = method.IsDefined(typeof(ReplacesAttribute));

    /// <summary>Whether it works in direct messages, its first argument naming the server.</summary>
    public bool InDirectMessages { get; } = method.IsDefined(typeof(InDirectMessagesAttribute));

    /// <summary>What who asks must be allowed to do.</summary>
    public Permissions Required { get; } =
        (method.GetCustomAttribute<RequirePermissionsAttribute>()?.Permissions ?? Permissions.None)
        | (
            module.GetCustomAttribute<RequirePermissionsAttribute>()?.Permissions
            ?? Permissions.None
        );

    private readonly PreconditionAttribute[] _preconditions =
    [
        .. module.GetCustomAttributes<PreconditionAttribute>(),
        .. method.GetCustomAttributes<PreconditionAttribute>(),
    ];

    /// <summary>How many arguments the custom id carries.</summary>
    public int ArgumentCount { get; init; }

    /// <summary>What suggests values for an option, by the option's name; few, so a list.</summary>
    public IReadOnlyList<(string Option, Suggester Suggest)> Suggesters { get; init; } = [];

    /// <summary>The sentence for who may not use it, by the program's own rules; or null.</summary>
    public string? RefusalOf(CommandContext context)
    {
        foreach (var precondition in _preconditions)
        {
            if (precondition.Refuse(context.Services, context.From) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Reads the parameters and calls the method. A refusal of a parameter is returned, and the method not called.</summary>
    public async ValueTask<(Reply Reply, bool Refused)> InvokeAsync(CommandContext context)
    {
        if (RefusalOf(context) is { } refusal)
        {
            return (Reply.Private(refusal), true);
        }

        var arguments = new object?[_binders.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var bound = await _binders[i](context);
            if (bound.Refusal is not null)
            {
                return (bound.Refusal, true);
            }

            arguments[i] = bound.Value;
        }

        var result = _invoker.Call(
            method.IsStatic ? null : context.Services.GetRequiredService(module),
            arguments
        );
        var reply = result switch
        {
            Reply ready => ready,
            Task<Reply> task => await task,
            ValueTask<Reply> task => await task,
            _ => null,
        };
        return (reply ?? throw new InvalidOperationException($"{Where} answered nothing."), false);
    }
}
