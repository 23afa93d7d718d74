using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;
using static LibrarianBot.Sandbox.UserSide.UserSideAnswers;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>The JSON API for what people do: the page, tests and anybody's scripts use it.</summary>
internal static class UserSideEndpoints
{
    internal static void MapUserSide(this WebApplication app)
    {
        var world = app.Services.GetRequiredService<SandboxWorld>();
        var api = app.MapGroup("/sandbox");
        api.MapGet("/state", () => Answer(world, w => StateView.Write(w, world)));
        MapReading(api, world);
        ExchangeEndpoints.Map(api, world);
        ChangeEndpoints.Map(api, world);
        OrderEndpoints.Map(api, world);
        api.MapGet(
            "/log",
            () =>
                world.Log.Kept
                    ? Answer(world, w => w.List(world.Log.All(), LogView.Write))
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
                For(world, user, person => Messages(world, person, channel))
        );
        api.MapGet(
            "/events",
            (HttpContext context, string? user) => ChangeStream.FollowAsync(context, world, user)
        );
    }

    private static IResult Messages(SandboxWorld world, User person, string channel) =>
        Places.Channel(world, person, channel).Refused(out var error, out var place)
            ? Refuse(error)
            : Answer(
                world,
                w =>
                    w.List(
                        ChannelHistory.SeenBy(place, person),
                        (w, one) => MessageShape.WriteForPeople(w, one, world)
                    )
            );
}
