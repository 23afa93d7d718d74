using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>Pictures and the like, alone or in a gallery of ten.</summary>
internal static class MediaRules
{
    public static void Gallery(Form form, ComponentTally tally)
    {
        if (form.List("items", 1, 10, required: true) is not { } items)
        {
            return;
        }

        using (form.Errors.In("items"))
        {
            for (var i = 0; i < items.GetArrayLength(); i++)
            {
                using (form.Errors.In(i))
                {
                    var item = new Form(items[i], form.Errors);
                    if (item.IsObject())
                    {
                        Item(item, tally);
                    }
                }
            }
        }
    }

    public static void Item(Form form, ComponentTally tally)
    {
        form.Text("description", 1, 1024);
        form.Bool("spoiler");
        tally.Media(form, "media");
    }
}
