using System.Text.Json;
using LibrarianBot.Sandbox.World;
using static LibrarianBot.Sandbox.UserSide.UserSideAnswers;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>What people do that a bot answers; the answer to the request is what they see of it.</summary>
internal static class ExchangeEndpoints
{
    internal static void Map(RouteGroupBuilder api, SandboxWorld world)
    {
        var exchange = new Exchange(world);
        var commands = new Commands(world, exchange);
        var presses = new Presses(world, exchange);
        var forms = new Forms(world, exchange);
        MapExchange("commands", commands.Run, exchange.Result);
        MapExchange("suggestions", commands.Suggest, exchange.Suggestions);
        MapExchange("presses", presses.Press, exchange.Result);
        MapExchange("forms", forms.Submit, exchange.Result);

        void MapExchange(string what, Begin begin, Func<Interaction, byte[]> result) =>
            api.MapPost(
                $"/users/{{user}}/{what}",
                async (string user, HttpContext context) =>
                {
                    var begun = await BeginAsync(context, world, user, begin);
                    if (begun.Refused(out var error, out var interaction))
                    {
                        return Refuse(error);
                    }

                    await exchange.WaitAsync(interaction, context.RequestAborted);
                    forms.Notice(interaction);
                    return Bytes(result(interaction));
                }
            );
    }

    private delegate Outcome<Interaction> Begin(User user, JsonElement body);

    private static async Task<Outcome<Interaction>> BeginAsync(
        HttpContext context,
        SandboxWorld world,
        string user,
        Begin begin
    )
    {
        if (await ReadAsync(context) is not { } body)
        {
            return Unreadable;
        }

        return Person(world, user).Refused(out var error, out var person)
            ? error
            : begin(person, body);
    }
}
