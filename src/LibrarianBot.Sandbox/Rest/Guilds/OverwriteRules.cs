using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Guilds;

/// <summary>What a channel allows or denies a role (0) or a member (1).</summary>
internal static class OverwriteRules
{
    public static void List(Form channel)
    {
        if (channel.List("permission_overwrites", 0, 100) is not { } list)
        {
            return;
        }

        using (channel.Errors.In("permission_overwrites"))
        {
            for (var i = 0; i < list.GetArrayLength(); i++)
            {
                using (channel.Errors.In(i))
                {
                    var overwrite = new Form(list[i], channel.Errors);
                    if (overwrite.IsObject())
                    {
                        overwrite.Id("id", required: true);
                        One(overwrite);
                    }
                }
            }
        }
    }

    public static void One(Form form)
    {
        form.Choice("type", [0, 1], required: true);
        form.Permissions("allow");
        form.Permissions("deny");
    }
}
