using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Guilds;

/// <summary>A role of a guild, as created and as changed.</summary>
internal static class RoleRules
{
    public static void Check(Form form)
    {
        form.Text("name", 0, 100);
        form.Permissions("permissions");
        form.Integer("color", 0, 0xFFFFFF);
        form.Bool("hoist");
        form.Bool("mentionable");
        form.Text("unicode_emoji", 0, 100);
        if (form.Object("colors") is { } body)
        {
            using (form.Errors.In("colors"))
            {
                var colors = new Form(body, form.Errors);
                colors.Integer("primary_color", 0, 0xFFFFFF, required: true);
                colors.Integer("secondary_color", 0, 0xFFFFFF);
                colors.Integer("tertiary_color", 0, 0xFFFFFF);
            }
        }
    }
}
