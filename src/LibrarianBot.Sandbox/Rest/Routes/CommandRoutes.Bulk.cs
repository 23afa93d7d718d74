using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Commands;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

internal static partial class CommandRoutes
{
    private static RestAnswer Replace(RestCall call)
    {
        if (WhyNot(call, out var guild) is { } refusal)
        {
            return refusal;
        }

        CheckAll(call);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        JsonElement[] bodies = [.. call.Body.EnumerateArray()];
        return call
            .World.Commands.Replace(call.Bot, guild, bodies)
            .Refused(out var error, out var now)
            ? error
            : RestAnswer.Ok(w =>
                w.List(now, (w, c) => CommandShape.Write(w, c, withLocalizations: true))
            );
    }

    private static void CheckAll(RestCall call)
    {
        if (call.Body.ValueKind != JsonValueKind.Array)
        {
            call.Errors.Add("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return;
        }

        var (index, names) = (0, new HashSet<(int, string?)>());
        var counts = new int[5];
        foreach (var body in call.Body.EnumerateArray())
        {
            using (call.Errors.In(index++))
            {
                CommandRules.Check(new Form(body, call.Errors), IsOfGuild(call));
                if (call.Errors.Any)
                {
                    continue;
                }

                var type = World.Body.Number(body, "type") ?? 1;
                counts[type]++;
                if (!names.Add((type, World.Body.Text(body, "name"))))
                {
                    call.Errors.AddAt(
                        "name",
                        "APPLICATION_COMMANDS_DUPLICATE_NAME",
                        "Application command names must be unique"
                    );
                }
            }
        }

        if (counts[1] > 100 || counts[2] > 15 || counts[3] > 15 || counts[4] > 1)
        {
            call.Errors.Add(
                "BASE_TYPE_BAD_LENGTH",
                "At most 100 chat, 15 user and 15 message commands."
            );
        }
    }

    private static RestAnswer Answer(Command command, int status) =>
        RestAnswer.Json(status, w => CommandShape.Write(w, command, withLocalizations: true));
}
