using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>The options of a string select, a radio group or a checkbox group.</summary>
internal static class ChoiceRules
{
    /// <param name="form">The component.</param>
    /// <param name="min">The fewest options.</param>
    /// <param name="max">The most options.</param>
    /// <param name="maxDefaults">How many may be chosen beforehand.</param>
    public static int Options(Form form, int min, int max, int maxDefaults)
    {
        if (form.List("options", min, max, required: true) is not { } list)
        {
            return 0;
        }

        var defaults = 0;
        var values = new HashSet<string>(StringComparer.Ordinal);
        using (form.Errors.In("options"))
        {
            for (var i = 0; i < list.GetArrayLength(); i++)
            {
                using (form.Errors.In(i))
                {
                    defaults += Option(new Form(list[i], form.Errors), values) ? 1 : 0;
                }
            }

            if (defaults > maxDefaults)
            {
                form.Errors.Add(
                    "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
                    "More options are chosen by default than may be chosen"
                );
            }
        }

        return list.GetArrayLength();
    }

    private static bool Option(Form option, HashSet<string> values)
    {
        if (!option.IsObject())
        {
            return false;
        }

        option.Text("label", 1, 100, required: true);
        option.Text("description", 1, 100);
        ComponentTally.Emoji(option);
        if (option.Text("value", 1, 100, required: true) is { } value && !values.Add(value))
        {
            option.Refuse(
                "value",
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                "The specified option value is already used"
            );
        }

        return option.Bool("default") is true;
    }
}
