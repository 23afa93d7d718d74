using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Messages;

internal static partial class MessageRules
{
    private static void Nonce(Form form)
    {
        if (
            form.Has("nonce")
            && form.Body.GetProperty("nonce").ValueKind != System.Text.Json.JsonValueKind.Number
        )
        {
            form.Text("nonce", 0, 25);
        }

        if (form.Bool("enforce_nonce") is true && !form.Has("nonce"))
        {
            form.Refuse("nonce", "BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    private static void Reference(Form form)
    {
        if (form.Object("message_reference") is not { } body)
        {
            return;
        }

        using (form.Errors.In("message_reference"))
        {
            var reference = new Form(body, form.Errors);
            reference.Id("message_id", required: true);
            reference.Id("guild_id");
            reference.Bool("fail_if_not_exists");
            var isForward = reference.Choice("type", [0, 1]) == 1;
            reference.Id("channel_id", required: isForward);
        }
    }
}
