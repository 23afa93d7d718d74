using System.Collections.Frozen;
using System.Reflection;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>All that the modules answer, found by name. Made once, when the program starts.</summary>
internal sealed class CommandTable
{
    private readonly FrozenDictionary<string, CommandNode> _typed;
    private readonly FrozenDictionary<string, Handler> _userMenu;
    private readonly FrozenDictionary<string, Handler> _messageMenu;
    private readonly PrefixTable _buttons;
    private readonly PrefixTable _selects;
    private readonly PrefixTable _forms;

    private CommandTable(TableBuilder builder)
    {
        Commands = builder.Commands();
        _typed = builder.Typed.ToFrozenDictionary(StringComparer.Ordinal);
        _userMenu = builder.UserMenu.ToFrozenDictionary(StringComparer.Ordinal);
        _messageMenu = builder.MessageMenu.ToFrozenDictionary(StringComparer.Ordinal);
        _buttons = new PrefixTable(builder.Buttons);
        _selects = new PrefixTable(builder.Selects);
        _forms = new PrefixTable(builder.Forms);
    }

    /// <summary>What is to be registered.</summary>
    public IReadOnlyList<ApplicationCommand> Commands { get; }

    /// <exception cref="CommandDeclarationException">A module declares what Discord would refuse.</exception>
    public static CommandTable Read(CommandOptions options)
    {
        var builder = new TableBuilder();
        var known = new KnownParameters(options);
        foreach (var module in options.Modules)
        {
            ModuleReader.Read(module, builder, known);
        }

        return new CommandTable(builder);
    }

    public Found Find(Interaction interaction)
    {
        var data = interaction.Data;
        return interaction.Type switch
        {
            _ when data is null => default,
            InteractionType.ApplicationCommand or InteractionType.Autocomplete => FindCommand(data),
            InteractionType.ModalSubmit => _forms.Find(FormRevision.Without(data.CustomId)),
            InteractionType.MessageComponent when data.ComponentType is 3 or (>= 5 and <= 8) =>
                _selects.Find(data.CustomId),
            InteractionType.MessageComponent => _buttons.Find(data.CustomId),
            _ => default,
        };
    }

    private Found FindCommand(InteractionData data)
    {
        var name = data.Name ?? "";
        if (data.Type is ApplicationCommandType.User or ApplicationCommandType.Message)
        {
            var menu = data.Type == ApplicationCommandType.User ? _userMenu : _messageMenu;
            return new Found(menu.GetValueOrDefault(name), [], []);
        }

        var node = _typed.GetValueOrDefault(name);
        var options = data.Options;
        while (node is { Handler: null })
        {
            var next = options is [{ } only] ? node.Children.GetValueOrDefault(only.Name) : null;
            options = next is null ? options : options[0].Options;
            node = next;
        }

        return new Found(node?.Handler, options ?? [], []);
    }
}

/// <summary>What an interaction names: its method, the options of the subcommand, the arguments of the custom id.</summary>
internal readonly record struct Found(
    Handler? Handler,
    IReadOnlyList<InteractionOption> Options,
    IReadOnlyList<string> Arguments
)
{
    /// <summary>The name for logs and metrics; never what somebody sent.</summary>
    public string Name => Handler?.Name ?? "unknown";
}

/// <summary>A command, group or subcommand.</summary>
internal sealed class CommandNode
{
    public Handler? Handler { get; init; }

    public Dictionary<string, CommandNode> Children { get; } = new(StringComparer.Ordinal);
}
