using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Commands;

/// <summary>The fixed choices of an option; they and autocomplete exclude each other.</summary>
internal static class OptionChoices
{
    public static int Check(Form option, int type)
    {
        var autocompletes = option.Bool("autocomplete") is true;
        if (type is not (ValueRules.Text or ValueRules.Whole or ValueRules.Decimal))
        {
            option.Forbid("choices");
            option.Forbid("autocomplete");
            return 0;
        }

        if (option.List("choices", 0, 25) is not { } list)
        {
            return 0;
        }

        if (autocompletes && list.GetArrayLength() > 0)
        {
            option.Refuse(
                "choices",
                "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
                "Choices and autocomplete are mutually exclusive"
            );
        }

        var size = 0;
        var names = new HashSet<string>(StringComparer.Ordinal);
        using (option.Errors.In("choices"))
        {
            for (var i = 0; i < list.GetArrayLength(); i++)
            {
                using (option.Errors.In(i))
                {
                    size += Choice(new Form(list[i], option.Errors), type, names);
                }
            }
        }

        return size;
    }

    private static int Choice(Form choice, int type, HashSet<string> names)
    {
        if (!choice.IsObject())
        {
            return 0;
        }

        var name = choice.Text("name", 1, 100, required: true);
        if (name is not null && !names.Add(name))
        {
            choice.Refuse(
                "name",
                "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
                "Option choice name already exists"
            );
        }

        var size = Math.Max(
            name?.Length ?? 0,
            CommandNames.Localizations(choice, "name_localizations", 100, null)
        );
        switch (type)
        {
            case ValueRules.Text:
                size += choice.Text("value", 1, 100, required: true)?.Length ?? 0;
                break;
            case ValueRules.Whole:
                choice.Integer(
                    "value",
                    -(long)ValueRules.Largest,
                    (long)ValueRules.Largest,
                    required: true
                );
                break;
            default:
                choice.Number("value", -ValueRules.Largest, ValueRules.Largest, required: true);
                break;
        }

        return size
            + (
                type == ValueRules.Text || !choice.Has("value")
                    ? 0
                    : choice.Body.GetProperty("value").GetRawText().Length
            );
    }
}
