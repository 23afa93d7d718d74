using System.Reflection;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Reads a module: a class of methods that answer interactions.</summary>
internal static class ModuleReader
{
    private const BindingFlags AnyMethod =
        BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    public static void Read(Type module, TableBuilder table, KnownParameters known)
    {
        var command = module.GetCustomAttribute<SlashCommandAttribute>();
        var group = command is null ? null : table.GroupOf(module, command);
        foreach (var method in module.GetMethods(AnyMethod))
        {
            foreach (var attribute in method.GetCustomAttributes())
            {
                ReadMethod(attribute, new MethodReader(module, method, known), table, group);
            }
        }
    }

    private static void ReadMethod(
        Attribute attribute,
        MethodReader method,
        TableBuilder table,
        SubcommandReader? group
    )
    {
        switch (attribute)
        {
            case SubcommandAttribute subcommand:
                (
                    group
                    ?? throw new CommandDeclarationException(
                        method.Where,
                        "its class needs [SlashCommand]."
                    )
                ).Read(subcommand, method);
                break;
            case SlashCommandAttribute command:
                ReadCommand(command, method, table, group);
                break;
            case UserCommandAttribute menu:
                AddMenu(method, menu.Name, ApplicationCommandType.User, table);
                break;
            case MessageCommandAttribute menu:
                AddMenu(method, menu.Name, ApplicationCommandType.Message, table);
                break;
            case ButtonAttribute button:
                TableBuilder.AddComponent(
                    method.Where,
                    table.Buttons,
                    button.Id,
                    method.Component("button", button.Id)
                );
                break;
            case SelectAttribute select:
                TableBuilder.AddComponent(
                    method.Where,
                    table.Selects,
                    select.Id,
                    method.Component("select", select.Id)
                );
                break;
            case FormAttribute form:
                TableBuilder.AddComponent(
                    method.Where,
                    table.Forms,
                    form.Id,
                    method.Component("form", form.Id)
                );
                break;
        }
    }

    private static void ReadCommand(
        SlashCommandAttribute command,
        MethodReader method,
        TableBuilder table,
        SubcommandReader? group
    )
    {
        if (group is not null)
        {
            throw new CommandDeclarationException(
                method.Where,
                "its class is a slash command already; use [Subcommand]."
            );
        }

        var (handler, options) = method.Command($"/{command.Name}");
        table.AddTyped(method.Where, command, new CommandNode { Handler = handler }, options);
    }

    private static void AddMenu(
        MethodReader method,
        string name,
        ApplicationCommandType type,
        TableBuilder table
    ) => table.AddMenu(method.Where, name, type, method.Menu($"menu {name}", type));
}
