using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>A message's components: which stand where, how many, and what each needs.</summary>
internal static partial class ComponentRules
{
    private const int MaxNested = 40;
    private const int MaxText = 4000;

    /// <summary>Checks <c>components</c> of a message.</summary>
    /// <param name="form">The message.</param>
    /// <param name="isV2">Whether the message has IS_COMPONENTS_V2; without it there are only action rows, five at most.</param>
    /// <param name="tally">Counts over the message; knows its attachments.</param>
    public static void Check(Form form, bool isV2, ComponentTally tally)
    {
        if (form.List("components", 0, isV2 ? MaxNested : 5) is not { } list)
        {
            return;
        }

        ReadOnlySpan<int> allowed = isV2 ? [1, 9, 10, 12, 13, 14, 17] : [1];
        using (form.Errors.In("components"))
        {
            Each(list, form.Errors, tally, allowed);
            if (tally.Count > MaxNested)
            {
                form.Errors.Add(
                    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    $"The total number of components exceeds the maximum of {MaxNested}"
                );
            }

            if (tally.TextLength > MaxText)
            {
                form.Errors.Add(
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    $"The total size of displayable text ({tally.TextLength}) exceeds the maximum size ({MaxText})"
                );
            }
        }
    }

    private static void Each(
        JsonElement list,
        FormErrors errors,
        ComponentTally tally,
        ReadOnlySpan<int> allowed
    )
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            using (errors.In(index++))
            {
                One(new Form(item, errors), tally, allowed);
            }
        }
    }

    /// <summary>Checks one component that must be of one of the allowed types; gives back its type.</summary>
    private static int? One(Form form, ComponentTally tally, ReadOnlySpan<int> allowed)
    {
        if (tally.Enter(form) is not { } type)
        {
            return null;
        }

        if (!allowed.Contains(type))
        {
            var list = string.Join(", ", allowed.ToArray());
            form.Refuse("type", "BASE_TYPE_CHOICES", $"Value must be one of {{{list}}}.");
            return null;
        }

        CheckType(form, tally, type);
        return type;
    }

    private static void CheckType(Form form, ComponentTally tally, int type)
    {
        switch (type)
        {
            case 1:
                ActionRow(form, tally);
                break;
            case 2:
                ButtonRules.Check(form, tally);
                break;
            case 3 or 5 or 6 or 7 or 8:
                SelectRules.Check(form, tally, type, inForm: false);
                break;
            case 9:
                Section(form, tally);
                break;
            case 10:
                TextDisplay(form, tally);
                break;
            case 11:
                MediaRules.Item(form, tally);
                break;
            case 12:
                MediaRules.Gallery(form, tally);
                break;
            case 13:
                form.Bool("spoiler");
                tally.Media(form, "file", attachmentOnly: true);
                break;
            case 14:
                form.Bool("divider");
                form.Choice("spacing", [1, 2]);
                break;
            default:
                Container(form, tally);
                break;
        }
    }
}
