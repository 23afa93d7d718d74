using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>The JSON API for what people do: the page, tests and anybody's scripts use it.</summary>
internal static partial class UserSideEndpoints
{
    internal static void MapUserSide(this WebApplication app)
    {
        var world = app.Services.GetRequiredService<SandboxWorld>();
        var api = app.MapGroup("/sandbox");
        api.MapGet("/state", () => Answer(world, w => StateView.Write(w, world)));
        MapReading(api, world);
        MapActing(api, world);
        MapChanging(api, world);
        api.MapGet(
            "/log",
            () =>
                world.Log.Kept
                    ? Answer(world, w => w.List(world.Log.All(), LogLine))
                    : Refuse(Sentence.Missing("The log isn't kept. Start with --keep-log."))
        );
    }

    private static void MapReading(RouteGroupBuilder api, SandboxWorld world)
    {
        api.MapGet(
            "/users/{user}/channels",
            (string user) =>
                For(
                    world,
                    user,
                    person =>
                        Answer(world, w => w.List(Places.Seen(world, person), ChannelShape.Write))
                )
        );
        api.MapGet(
            "/users/{user}/channels/{channel}/messages",
            (string user, string channel) =>
                For(
                    world,
                    user,
                    person =>
                        Places.Channel(world, person, channel).Refused(out var error, out var place)
                            ? Refuse(error)
                            : Answer(
                                world,
                                w =>
                                    w.List(
                                        MessageBook.SeenBy(place, person),
                                        (w, one) => MessageShape.Write(w, one, world)
                                    )
                            )
                )
        );
        api.MapGet(
            "/events",
            (HttpContext context, string? user) => FollowAsync(context, world, user)
        );
    }

    private static void MapActing(RouteGroupBuilder api, SandboxWorld world)
    {
        var exchange = new Exchange(world);
        var commands = new Commands(world, exchange);
        var presses = new Presses(world, exchange);
        var forms = new Forms(world, exchange);
        MapExchange("commands", commands.Run, exchange.Result);
        MapExchange("suggestions", commands.Suggest, exchange.Suggestions);
        MapExchange("presses", presses.Press, exchange.Result);
        MapExchange("forms", forms.Submit, exchange.Result);

        void MapExchange(
            string what,
            Func<User, JsonElement, Outcome<Interaction>> begin,
            Func<Interaction, byte[]> result
        ) =>
            api.MapPost(
                $"/users/{{user}}/{what}",
                async (string user, HttpContext context) =>
                {
                    if (await ReadAsync(context) is not { } body)
                    {
                        return Refuse(Unreadable);
                    }

                    if (
                        Person(world, user).Refused(out var error, out var person)
                        || begin(person, body).Refused(out error, out var interaction)
                    )
                    {
                        return Refuse(error);
                    }

                    await exchange.WaitAsync(interaction, context.RequestAborted);
                    forms.Notice(interaction);
                    return Bytes(result(interaction));
                }
            );
    }

    private static async Task FollowAsync(HttpContext context, SandboxWorld world, string? user)
    {
        User? person = null;
        if (user is not null && Person(world, user).Refused(out var error, out person))
        {
            await Refuse(error).ExecuteAsync(context);
            return;
        }

        using var until = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            world.Ending.Token
        );
        var changes = world.Changes.Watch(person, until.Token);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(": following\n\n", CancellationToken.None);
        await context.Response.Body.FlushAsync(CancellationToken.None);
        try
        {
            await foreach (var change in changes.ReadAllAsync(until.Token))
            {
                await context.Response.Body.WriteAsync(
                    "event: change\ndata: "u8.ToArray(),
                    until.Token
                );
                await context.Response.Body.WriteAsync(change, until.Token);
                await context.Response.Body.WriteAsync("\n\n"u8.ToArray(), until.Token);
                await context.Response.Body.FlushAsync(until.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the sandbox ends.
        }
    }

    private static void LogLine(Utf8JsonWriter w, LoggedRequest request)
    {
        w.WriteStartObject();
        w.WriteString("method", request.Method);
        w.WriteString("route", request.Route);
        w.WriteString("path", request.Path);
        w.WriteNumber("status", request.Status);
        Element("request_body", request.RequestBody);
        Element("response_body", request.ResponseBody);
        w.WriteEndObject();

        void Element(string name, JsonElement body)
        {
            w.WritePropertyName(name);
            if (body.ValueKind == JsonValueKind.Undefined)
            {
                w.WriteNullValue();
            }
            else
            {
                body.WriteTo(w);
            }
        }
    }
}
