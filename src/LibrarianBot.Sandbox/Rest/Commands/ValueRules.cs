using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Commands;

/// <summary>An option that takes a value: its choices and bounds.</summary>
internal static class ValueRules
{
    public const int Text = 3;
    public const int Whole = 4;
    private const int Channel = 7;
    public const int Decimal = 10;
    private const int Attachment = 11;
    public const double Largest = 9007199254740991;

    /// <summary>Checks it; gives back what its choices count towards the command's size.</summary>
    public static int Check(Form option, int type)
    {
        option.Forbid("options");
        Bounds(option, type);
        if (type == Channel)
        {
            option.List("channel_types", 0, 12);
        }
        else
        {
            option.Forbid("channel_types");
        }

        if (type == Attachment)
        {
            option.List("file_types", 0, 10);
        }
        else
        {
            option.Forbid("file_types");
        }

        return OptionChoices.Check(option, type);
    }

    private static void Bounds(Form option, int type)
    {
        if (type == Text)
        {
            var min = option.Integer("min_length", 0, 6000);
            Order(option, "min_length", min, option.Integer("max_length", 1, 6000));
        }
        else
        {
            option.Forbid("min_length");
            option.Forbid("max_length");
        }

        if (type is Whole or Decimal)
        {
            var min = option.Number("min_value", -Largest, Largest);
            Order(option, "min_value", min, option.Number("max_value", -Largest, Largest));
        }
        else
        {
            option.Forbid("min_value");
            option.Forbid("max_value");
        }
    }

    private static void Order(Form option, string name, double? min, double? max)
    {
        if (min > max)
        {
            option.Refuse(
                name,
                "APPLICATION_COMMAND_OPTIONS_MIN_MAX",
                "The minimum must be at most the maximum"
            );
        }
    }
}
