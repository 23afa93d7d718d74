using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Commands;

/// <summary>The options of a command: groups hold subcommands, subcommands hold values, and required ones come first.</summary>
internal static class OptionRules
{
    private const int Subcommand = 1;
    private const int Group = 2;

    internal enum Level
    {
        Command,
        Group,
        Subcommand,
    }

    /// <summary>Checks one level of options; gives back what they count towards the command's size.</summary>
    public static int Check(Form parent, JsonElement options, Level level)
    {
        var (size, optionalSeen, kinds) = (0, false, 0);
        var names = new HashSet<string>(StringComparer.Ordinal);
        using (parent.Errors.In("options"))
        {
            for (var i = 0; i < options.GetArrayLength(); i++)
            {
                using (parent.Errors.In(i))
                {
                    var option = new Form(options[i], parent.Errors);
                    if (!option.IsObject())
                    {
                        continue;
                    }

                    size += One(option, level, names, out var isValue);
                    kinds |= isValue ? 1 : 2;
                    CheckOrder(option, isValue, ref optionalSeen);
                }
            }

            if (kinds == 3)
            {
                parent.Errors.Add(
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types"
                );
            }
        }

        return size;
    }

    private static void CheckOrder(Form option, bool isValue, ref bool optionalSeen)
    {
        var isRequired = option.Bool("required") ?? false;
        if (isRequired && !isValue)
        {
            option.Forbid("required");
        }
        else if (isRequired && optionalSeen)
        {
            option.Errors.Add(
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options"
            );
        }

        optionalSeen |= isValue && !isRequired;
    }

    private static int One(Form option, Level level, HashSet<string> names, out bool isValue)
    {
        var size = CommandNames.Name(option, required: true, isChatInput: true);
        size += CommandNames.Description(option, required: true);
        if (
            option.Has("name")
            && option.Body.GetProperty("name").ValueKind == JsonValueKind.String
            && !names.Add(option.Body.GetProperty("name").GetString()!)
        )
        {
            option.Refuse(
                "name",
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "Option name already exists"
            );
        }

        ReadOnlySpan<int> allowed = level switch
        {
            Level.Command => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
            Level.Group => [Subcommand],
            _ => [3, 4, 5, 6, 7, 8, 9, 10, 11],
        };
        var type = option.Choice("type", allowed, required: true);
        isValue = type is not (Subcommand or Group);
        if (isValue)
        {
            return size + (type is { } value ? ValueRules.Check(option, value) : 0);
        }

        foreach (var name in (ReadOnlySpan<string>)["choices", "autocomplete", "channel_types"])
        {
            option.Forbid(name);
        }

        var isGroup = type == Group;
        return option.List("options", isGroup ? 1 : 0, 25, required: isGroup) is { } options
            ? size + Check(option, options, isGroup ? Level.Group : Level.Subcommand)
            : size;
    }
}
