namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Reads the subcommands of one slash command, from every module that shares it.</summary>
internal sealed class SubcommandReader(Type module, SlashCommandAttribute command)
{
    private readonly CommandNode _root = new();
    private readonly List<ApplicationCommandOption> _options = [];

    public void Read(SubcommandAttribute attribute, MethodReader method)
    {
        var words = attribute.Name.Split(' ');
        if (words.Length > 2)
        {
            throw new CommandDeclarationException(
                method.Where,
                $"the name \"{attribute.Name}\" has {words.Length} words; Discord allows a group and a subcommand."
            );
        }

        PayloadLimits.Name(method.Where, words[^1]);
        PayloadLimits.Description(method.Where, attribute.Description);
        var (handler, own) = method.Command($"/{command.Name} {attribute.Name}");
        var payload = new ApplicationCommandOption
        {
            Type = ApplicationCommandOptionType.Subcommand,
            Name = words[^1],
            Description = attribute.Description,
            Options = own,
        };
        if (words.Length == 1)
        {
            _options.Add(payload);
            Add(method.Where, _root, words[0], handler);
        }
        else
        {
            PayloadLimits.Name(method.Where, words[0]);
            Add(method.Where, Group(words[0], payload), words[1], handler);
        }
    }

    /// <summary>Modules that share a command must say the same of it, since Discord shows one description.</summary>
    public void MustBe(Type other, SlashCommandAttribute same)
    {
        if (
            same.Description != command.Description
            || same.DefaultMemberPermissions != command.DefaultMemberPermissions
        )
        {
            throw new CommandDeclarationException(
                other.Name,
                $"it describes /{command.Name} in another way than {module.Name}."
            );
        }
    }

    public void AddTo(TableBuilder table)
    {
        if (_options.Count == 0)
        {
            throw new CommandDeclarationException(
                module.Name,
                "it has no method with [Subcommand]."
            );
        }

        PayloadLimits.Options(module.Name, _options);
        foreach (var option in _options)
        {
            if (option.Type == ApplicationCommandOptionType.SubcommandGroup)
            {
                PayloadLimits.Options($"{module.Name}, group {option.Name}", option.Options!);
            }
        }

        table.AddTyped(module.Name, command, _root, _options);
    }

    private static void Add(string where, CommandNode parent, string name, Handler handler)
    {
        if (!parent.Children.TryAdd(name, new CommandNode { Handler = handler }))
        {
            throw new CommandDeclarationException(
                where,
                $"another method already has the name \"{name}\"."
            );
        }
    }

    // Discord shows a group's description nowhere, but wants one.
    private CommandNode Group(string name, ApplicationCommandOption subcommand)
    {
        var index = _options.FindIndex(option =>
            string.Equals(option.Name, name, StringComparison.Ordinal)
        );
        if (index < 0)
        {
            _options.Add(
                new ApplicationCommandOption
                {
                    Type = ApplicationCommandOptionType.SubcommandGroup,
                    Name = name,
                    Description = command.Description,
                    Options = [subcommand],
                }
            );
        }
        else
        {
            _options[index] = _options[index] with
            {
                Options = [.. _options[index].Options ?? [], subcommand],
            };
        }

        if (!_root.Children.TryGetValue(name, out var node))
        {
            _root.Children.Add(name, node = new CommandNode());
        }

        return node;
    }
}
