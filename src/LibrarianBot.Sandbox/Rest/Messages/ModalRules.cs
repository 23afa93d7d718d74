using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>A form (modal): a title and up to five labels or texts; action rows with a text input are taken too, as Discord still does.</summary>
internal static class ModalRules
{
    private const int Label = 18;

    public static void Check(Form form)
    {
        form.Text("custom_id", 1, 100, required: true);
        form.Text("title", 1, 45, required: true);
        if (form.List("components", 1, 5, required: true) is not { } list)
        {
            return;
        }

        var tally = new ComponentTally();
        using (form.Errors.In("components"))
        {
            for (var i = 0; i < list.GetArrayLength(); i++)
            {
                using (form.Errors.In(i))
                {
                    TopLevel(new Form(list[i], form.Errors), tally);
                }
            }
        }
    }

    private static void TopLevel(Form form, ComponentTally tally)
    {
        switch (tally.Enter(form))
        {
            case null:
                return;
            case 1:
                Row(form, tally);
                return;
            case 10:
                ComponentRules.TextDisplay(form, tally);
                return;
            case Label:
                Labelled(form, tally);
                return;
            default:
                form.Refuse("type", "BASE_TYPE_CHOICES", "Value must be one of {1, 10, 18}.");
                return;
        }
    }

    private static void Row(Form form, ComponentTally tally)
    {
        if (form.List("components", 1, 1, required: true) is not { } list)
        {
            return;
        }

        using (form.Errors.In("components"))
        using (form.Errors.In(0))
        {
            var input = new Form(list[0], form.Errors);
            if (tally.Enter(input) is not { } type)
            {
                return;
            }

            if (type != 4)
            {
                input.Refuse("type", "BASE_TYPE_CHOICES", "Value must be one of {4}.");
                return;
            }

            input.Text("label", 1, 45, required: true);
            InputRules.TextInput(input, tally);
        }
    }

    private static void Labelled(Form form, ComponentTally tally)
    {
        form.Text("label", 1, 45, required: true);
        form.Text("description", 0, 100);
        if (form.Object("component", required: true) is not { } component)
        {
            return;
        }

        using (form.Errors.In("component"))
        {
            var input = new Form(component, form.Errors);
            if (tally.Enter(input) is { } type)
            {
                InputRules.Check(input, tally, type);
            }
        }
    }
}
