using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Commands;

/// <summary>An application command as a bot registers it.</summary>
internal static class CommandRules
{
    public const int ChatInput = 1;
    public const int EntryPoint = 4;
    private const int MaxSize = 8000;

    /// <param name="form">The command.</param>
    /// <param name="isGuild">Whether it is a guild's; contexts and integration types are for global ones.</param>
    /// <param name="existingType">The type of the command that is changed; null for a new one.</param>
    public static void Check(Form form, bool isGuild, int? existingType = null)
    {
        if (!form.IsObject())
        {
            return;
        }

        var isNew = existingType is null;
        var type =
            existingType
            ?? form.Choice("type", isGuild ? [1, 2, 3] : [1, 2, 3, EntryPoint])
            ?? ChatInput;
        var size = CommandNames.Name(form, isNew, type == ChatInput);
        size += type is ChatInput or EntryPoint ? CommandNames.Description(form, isNew) : 0;
        if (type != ChatInput)
        {
            NoText(form, type);
        }
        else if (form.List("options", 0, 25) is { } options)
        {
            size += OptionRules.Check(form, options, OptionRules.Level.Command);
        }

        Settings(form, isGuild, type);
        if (size > MaxSize)
        {
            form.Errors.Add(
                "APPLICATION_COMMAND_TOO_LARGE",
                $"Command exceeds maximum size ({MaxSize})"
            );
        }
    }

    private static void NoText(Form form, int type)
    {
        if (type != EntryPoint && form.IsFilled("description"))
        {
            form.Refuse(
                "description",
                "APPLICATION_COMMAND_INVALID_DESCRIPTION",
                "Context menu commands cannot have description"
            );
        }

        if (form.IsFilled("options"))
        {
            form.Refuse(
                "options",
                "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS",
                "Context menu commands cannot have options"
            );
        }
    }

    private static void Settings(Form form, bool isGuild, int type)
    {
        form.Permissions("default_member_permissions");
        form.Bool("nsfw");
        form.Bool("dm_permission");
        form.Bool("default_permission");
        if (isGuild)
        {
            form.Forbid("contexts");
            form.Forbid("integration_types");
        }

        OneOf(form, "contexts", 2);
        OneOf(form, "integration_types", 1);
        if (type == EntryPoint)
        {
            form.Choice("handler", [1, 2]);
        }
    }

    private static void OneOf(Form form, string name, int max)
    {
        if (form.List(name, 1, max + 1) is not { } list)
        {
            return;
        }

        var seen = new HashSet<int>();
        foreach (var item in list.EnumerateArray())
        {
            if (
                item.ValueKind != System.Text.Json.JsonValueKind.Number
                || !item.TryGetInt32(out var value)
                || value < 0
                || value > max
                || !seen.Add(value)
            )
            {
                form.Refuse(
                    name,
                    "BASE_TYPE_CHOICES",
                    $"Values must be between 0 and {max}, each once."
                );
            }
        }
    }
}
