using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>The five kinds of select, in a message or (with <c>required</c>) in a form.</summary>
internal static class SelectRules
{
    private const int StringSelect = 3;
    private const int ChannelSelect = 8;

    public static void Check(Form form, ComponentTally tally, int type, bool inForm)
    {
        tally.CustomId(form);
        form.Text("placeholder", 0, 150);
        var (min, max) = Counts(form, inForm, limit: 25);
        if (type == StringSelect)
        {
            form.Forbid("default_values");
            ChoiceRules.Options(form, Math.Max(1, Math.Max(min, max)), 25, max);
        }
        else
        {
            form.Forbid("options");
            DefaultValues(form, type, max);
        }

        if (type != ChannelSelect)
        {
            form.Forbid("channel_types");
        }
    }

    /// <summary>How many may be chosen; in a form "at least none" and "required" exclude each other.</summary>
    public static (int Min, int Max) Counts(Form form, bool inForm, int limit)
    {
        var min = (int)(form.Integer("min_values", 0, limit) ?? 1);
        var max = (int)(form.Integer("max_values", 1, limit) ?? 1);
        if (min > max)
        {
            form.Refuse(
                "min_values",
                "SELECT_COMPONENT_MIN_MAX",
                "min_values must be at most max_values"
            );
        }

        if (!inForm)
        {
            form.Bool("disabled");
            return (min, max);
        }

        form.Forbid("disabled");
        if ((form.Bool("required") ?? true) && min == 0)
        {
            form.Refuse(
                "min_values",
                "COMPONENT_REQUIRED_MIN_VALUES",
                "min_values of 0 needs required to be false"
            );
        }

        return (min, max);
    }

    private static void DefaultValues(Form form, int type, int max)
    {
        if (form.List("default_values", 0, max) is not { } values)
        {
            return;
        }

        string[] allowed = type switch
        {
            5 => ["user"],
            6 => ["role"],
            7 => ["user", "role"],
            _ => ["channel"],
        };
        using (form.Errors.In("default_values"))
        {
            for (var i = 0; i < values.GetArrayLength(); i++)
            {
                using (form.Errors.In(i))
                {
                    var value = new Form(values[i], form.Errors);
                    if (!value.IsObject())
                    {
                        continue;
                    }

                    value.Id("id", required: true);
                    if (
                        value.Text("type", 1, 20, required: true) is { } kind
                        && !allowed.Contains(kind)
                    )
                    {
                        value.Refuse(
                            "type",
                            "BASE_TYPE_CHOICES",
                            "This kind of default cannot be chosen here."
                        );
                    }
                }
            }
        }
    }
}
