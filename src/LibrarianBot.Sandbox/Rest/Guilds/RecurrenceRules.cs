using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Guilds;

/// <summary>How a scheduled event repeats; Discord takes only a few shapes.</summary>
internal static class RecurrenceRules
{
    private const int Yearly = 0;
    private const int Monthly = 1;
    private const int Weekly = 2;
    private static readonly string[] DailySets =
    [
        "0,1,2,3,4",
        "1,2,3,4,5",
        "0,1,2,3,6",
        "4,5",
        "5,6",
        "0,6",
    ];

    public static void Check(Form form)
    {
        if (form.Object("recurrence_rule") is not { } body)
        {
            return;
        }

        using (form.Errors.In("recurrence_rule"))
        {
            var rule = new Form(body, form.Errors);
            rule.Instant("start", required: true);
            rule.Forbid("end");
            rule.Forbid("count");
            rule.Forbid("by_year_day");
            var frequency = rule.Choice("frequency", [0, 1, 2, 3], required: true);
            rule.Integer("interval", 1, frequency == Weekly ? 2 : 1, required: true);
            switch (frequency)
            {
                case null:
                    break;
                case Yearly:
                    Only(rule, "by_month", "by_month_day");
                    rule.List("by_month", 1, 1, required: true);
                    rule.List("by_month_day", 1, 1, required: true);
                    break;
                case Monthly:
                    Only(rule, "by_n_weekday");
                    rule.List("by_n_weekday", 1, 1, required: true);
                    break;
                case Weekly:
                    Only(rule, "by_weekday");
                    rule.List("by_weekday", 1, 1);
                    break;
                default:
                    Only(rule, "by_weekday");
                    Days(rule);
                    break;
            }
        }
    }

    private static void Days(Form rule)
    {
        if (rule.List("by_weekday", 1, 7) is not { } days)
        {
            return;
        }

        var set = string.Join(
            ',',
            days.EnumerateArray().Select(d => d.GetRawText()).Order(StringComparer.Ordinal)
        );
        if (!DailySets.Contains(set, StringComparer.Ordinal))
        {
            rule.Refuse("by_weekday", "BASE_TYPE_CHOICES", "These days cannot be combined.");
        }
    }

    private static void Only(Form rule, params ReadOnlySpan<string> allowed)
    {
        foreach (
            var name in (ReadOnlySpan<string>)
                ["by_weekday", "by_n_weekday", "by_month", "by_month_day"]
        )
        {
            if (!allowed.Contains(name))
            {
                rule.Forbid(name);
            }
        }
    }
}
