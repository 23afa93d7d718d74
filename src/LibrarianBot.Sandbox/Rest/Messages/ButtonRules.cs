using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>A button: styles 1–4 answer by custom id, 5 opens a link, 6 sells a SKU.</summary>
internal static class ButtonRules
{
    private const int Link = 5;
    private const int Premium = 6;

    public static void Check(Form form, ComponentTally tally)
    {
        form.Bool("disabled");
        var label = form.Text("label", 0, 80);
        ComponentTally.Emoji(form);
        switch (form.Choice("style", [1, 2, 3, 4, Link, Premium], required: true))
        {
            case null:
                return;
            case Premium:
                form.Id("sku_id", required: true);
                form.Forbid("custom_id");
                form.Forbid("url");
                form.Forbid("label");
                form.Forbid("emoji");
                return;
            case Link:
                CheckLink(form);
                break;
            default:
                tally.CustomId(form);
                Exclude(form, "url");
                break;
        }

        form.Forbid("sku_id");
        if (string.IsNullOrEmpty(label) && !form.Has("emoji"))
        {
            form.Refuse("label", "BASE_TYPE_REQUIRED", "A label or emoji is required");
        }
    }

    private static void CheckLink(Form form)
    {
        Exclude(form, "custom_id");
        if (form.Text("url", 1, 512, required: true) is { } url && !Urls.IsLink(url))
        {
            form.Refuse(
                "url",
                "URL_TYPE_INVALID_SCHEME",
                "Scheme must be one of ('discord', 'https', 'http')."
            );
        }
    }

    private static void Exclude(Form form, string name) =>
        form.Forbid(
            name,
            "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
            "A custom id and url cannot both be specified"
        );
}
