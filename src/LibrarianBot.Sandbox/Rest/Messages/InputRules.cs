using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>What stands inside a form's label: something to fill in or choose.</summary>
internal static class InputRules
{
    public static void Check(Form form, ComponentTally tally, int type)
    {
        switch (type)
        {
            case 4:
                form.Forbid(
                    "label",
                    "BASE_TYPE_FORBIDDEN",
                    "A text input inside a Label has no label of its own."
                );
                TextInput(form, tally);
                break;
            case 3 or 5 or 6 or 7 or 8:
                SelectRules.Check(form, tally, type, inForm: true);
                break;
            case 19:
                tally.CustomId(form);
                SelectRules.Counts(form, inForm: true, limit: 10);
                form.List("file_types", 0, 10);
                break;
            case 21:
                tally.CustomId(form);
                form.Bool("required");
                ChoiceRules.Options(form, 2, 10, maxDefaults: 1);
                break;
            case 22:
                CheckboxGroup(form, tally);
                break;
            case 23:
                tally.CustomId(form);
                form.Bool("default");
                form.Forbid("required", "BASE_TYPE_FORBIDDEN", "A checkbox cannot be required.");
                break;
            default:
                form.Refuse(
                    "type",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of {3, 4, 5, 6, 7, 8, 19, 21, 22, 23}."
                );
                break;
        }
    }

    private static void CheckboxGroup(Form form, ComponentTally tally)
    {
        tally.CustomId(form);
        var max = form.Has("max_values") ? form.Integer("max_values", 1, 10) ?? 10 : 10;
        var count = ChoiceRules.Options(form, 1, 10, maxDefaults: (int)max);
        var min = form.Integer("min_values", 0, 10) ?? 1;
        if (min > max || (count > 0 && (min > count || (form.Has("max_values") && max > count))))
        {
            form.Refuse(
                "min_values",
                "SELECT_COMPONENT_MIN_MAX",
                "min_values ≤ max_values ≤ options must hold"
            );
        }

        if ((form.Bool("required") ?? true) && min == 0)
        {
            form.Refuse(
                "min_values",
                "COMPONENT_REQUIRED_MIN_VALUES",
                "min_values of 0 needs required to be false"
            );
        }
    }

    public static void TextInput(Form form, ComponentTally tally)
    {
        tally.CustomId(form);
        form.Choice("style", [1, 2], required: true);
        form.Bool("required");
        form.Text("placeholder", 0, 100);
        form.Text("value", 0, 4000);
        var min = form.Integer("min_length", 0, 4000);
        var max = form.Integer("max_length", 1, 4000);
        if (min > max)
        {
            form.Refuse(
                "min_length",
                "TEXT_INPUT_MIN_MAX",
                "min_length must be at most max_length"
            );
        }
    }
}
