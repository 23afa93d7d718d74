using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

internal static partial class ComponentRules
{
    private static void ActionRow(Form form, ComponentTally tally)
    {
        if (form.List("components", 1, 5, required: true) is not { } list)
        {
            return;
        }

        var buttonsFirst =
            list[0].ValueKind == JsonValueKind.Object
            && list[0].TryGetProperty("type", out var type)
            && type.ValueKind == JsonValueKind.Number
            && type.GetDouble() == 2;
        using (form.Errors.In("components"))
        {
            if (!buttonsFirst && list.GetArrayLength() > 1)
            {
                form.Errors.Add(
                    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                    "The specified component exceeds the maximum width"
                );
            }

            Each(list, form.Errors, tally, buttonsFirst ? [2] : [3, 5, 6, 7, 8]);
        }
    }

    private static void Section(Form form, ComponentTally tally)
    {
        if (form.List("components", 1, 3, required: true) is { } list)
        {
            using (form.Errors.In("components"))
            {
                Each(list, form.Errors, tally, [10]);
            }
        }

        if (form.Object("accessory", required: true) is { } accessory)
        {
            using (form.Errors.In("accessory"))
            {
                One(new Form(accessory, form.Errors), tally, [2, 11]);
            }
        }
    }

    public static void TextDisplay(Form form, ComponentTally tally) =>
        tally.TextLength += form.Text("content", 1, MaxText, required: true)?.Length ?? 0;

    private static void Container(Form form, ComponentTally tally)
    {
        form.Integer("accent_color", 0, 0xFFFFFF);
        form.Bool("spoiler");
        if (form.List("components", 1, MaxNested, required: true) is { } list)
        {
            using (form.Errors.In("components"))
            {
                Each(list, form.Errors, tally, [1, 9, 10, 12, 13, 14]);
            }
        }
    }
}
