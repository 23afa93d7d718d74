namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Collects what the modules declare, and sees what is wrong between them.</summary>
internal sealed class TableBuilder
{
    private const int MaxTyped = 100;
    private const int MaxMenu = 15;
    private static readonly int[] Servers = [0];
    private readonly List<ApplicationCommand> _commands = [];
    private readonly Dictionary<string, SubcommandReader> _groups = new(StringComparer.Ordinal);

    public Dictionary<string, CommandNode> Typed { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Handler> UserMenu { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Handler> MessageMenu { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Handler> Buttons { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Handler> Selects { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Handler> Forms { get; } = new(StringComparer.Ordinal);

    public void AddTyped(
        string where,
        SlashCommandAttribute attribute,
        CommandNode node,
        IReadOnlyList<ApplicationCommandOption> options
    )
    {
        PayloadLimits.Name(where, attribute.Name);
        PayloadLimits.Description(where, attribute.Description);
        Add(where, Typed, attribute.Name, node);
        AddCommand(
            where,
            new ApplicationCommand
            {
                Name = attribute.Name,
                Description = attribute.Description,
                Options = options,
                DefaultMemberPermissions =
                    attribute.DefaultMemberPermissions == Permissions.None
                        ? null
                        : attribute.DefaultMemberPermissions,
            }
        );
    }

    public void AddMenu(string where, string name, ApplicationCommandType type, Handler handler)
    {
        PayloadLimits.MenuName(where, name);
        Add(where, type == ApplicationCommandType.User ? UserMenu : MessageMenu, name, handler);
        AddCommand(where, new ApplicationCommand { Name = name, Type = type });
    }

    public static void AddComponent(
        string where,
        Dictionary<string, Handler> handlers,
        string id,
        Handler handler
    )
    {
        if (id.Length is < 1 or > CustomId.MaxLength || id.StartsWith(':') || id.EndsWith(':'))
        {
            throw new CommandDeclarationException(
                where,
                $"the custom id \"{id}\" must have 1–{CustomId.MaxLength} characters, with colons only between its parts."
            );
        }

        foreach (var (other, owner) in handlers)
        {
            if (IsWithin(id, other) || IsWithin(other, id))
            {
                throw new CommandDeclarationException(
                    where,
                    $"the custom ids \"{id}\" and \"{other}\" ({owner.Where}) can't be told apart."
                );
            }
        }

        handlers.Add(id, handler);
    }

    /// <summary>Where the module's subcommands go: several modules may share a slash command.</summary>
    public SubcommandReader GroupOf(Type module, SlashCommandAttribute command)
    {
        if (!_groups.TryGetValue(command.Name, out var group))
        {
            _groups.Add(command.Name, group = new SubcommandReader(module, command));
        }

        group.MustBe(module, command);
        return group;
    }

    public IReadOnlyList<ApplicationCommand> Commands()
    {
        foreach (var group in _groups.Values)
        {
            group.AddTo(this);
        }

        PayloadLimits.Count("All modules together", Typed.Count, MaxTyped, "slash commands");
        PayloadLimits.Count(
            "All modules together",
            UserMenu.Count,
            MaxMenu,
            "entries in people's menus"
        );
        PayloadLimits.Count(
            "All modules together",
            MessageMenu.Count,
            MaxMenu,
            "entries in messages' menus"
        );
        return _commands;
    }

    private static bool IsWithin(string id, string other) =>
        other.StartsWith(id, StringComparison.Ordinal)
        && (other.Length == id.Length || other[id.Length] == ':');

    private static void Add<T>(string where, Dictionary<string, T> all, string name, T item)
    {
        if (!all.TryAdd(name, item))
        {
            throw new CommandDeclarationException(
                where,
                $"another method already has the name \"{name}\"."
            );
        }
    }

    private void AddCommand(string where, ApplicationCommand command)
    {
        PayloadLimits.Total(where, command);
        _commands.Add(command with { Contexts = Servers, IntegrationTypes = Servers });
    }
}
