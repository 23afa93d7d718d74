using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Discord.Messages;

/// <summary>The limits of forms.</summary>
internal static class FormLimits
{
    public static void Check(Form form)
    {
        LimitCheck.Length(
            "custom_id",
            form.CustomId,
            1,
            Commands.CustomId.MaxLength - FormRevision.Length
        );
        LimitCheck.Length("title", form.Title, 1, 45);
        LimitCheck.Count("components", form.Rows.Count, 1, 5);
        var check = new LimitCheck();
        for (var i = 0; i < form.Rows.Count; i++)
        {
            var path = $"components[{i}]";
            switch (form.Rows[i])
            {
                case FormText text:
                    check.Text($"{path}.content", text.Markdown);
                    break;
                case FormField field:
                    LimitCheck.Length($"{path}.label", field.Label, 1, 45);
                    LimitCheck.Length($"{path}.description", field.Description, 0, 100);
                    check.CustomId($"{path}.component", field.Input.CustomId);
                    Check($"{path}.component", field.Input);
                    break;
            }
        }
    }

    private static void Check(string path, FormInput input)
    {
        switch (input)
        {
            case TextInput text:
                Check(path, text);
                break;
            case SelectInput select:
                LimitCheck.Length($"{path}.placeholder", select.Placeholder, 0, 150);
                Values(path, select.Required, select.MinValues, select.MaxValues, 25);
                if (select is StringSelectInput { Options: var options })
                {
                    LimitCheck.Options(path, options, 1, 25);
                }

                break;
            case FileUploadInput files:
                Values(path, files.Required, files.MinValues, files.MaxValues, 10);
                break;
            case RadioGroupInput radio:
                LimitCheck.Options(path, radio.Options, 2, 10);
                break;
            case CheckboxGroupInput group:
                LimitCheck.Options(path, group.Options, 1, 10);
                Values(path, group.Required, group.MinValues, group.MaxValues, 10);
                break;
        }
    }

    private static void Check(string path, TextInput text)
    {
        LimitCheck.Length($"{path}.placeholder", text.Placeholder, 0, 100);
        LimitCheck.Length($"{path}.value", text.Value, 0, text.MaxLength ?? 4000);
        LimitCheck.Count($"{path}.min_length", text.MinLength ?? 0, 0, 4000);
        LimitCheck.Count(
            $"{path}.max_length",
            text.MaxLength ?? 4000,
            Math.Max(1, text.MinLength ?? 1),
            4000
        );
    }

    private static void Values(string path, bool required, int? min, int? max, int most)
    {
        LimitCheck.Values(path, min, max, most);
        LimitCheck.Rule(
            $"{path}.min_values",
            !(required && min == 0),
            "none may be chosen, so required must be false."
        );
    }
}
