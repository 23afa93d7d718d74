using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;
using static LibrarianBot.Sandbox.UserSide.UserSideAnswers;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>What the sandbox itself is told to do: move its clock, let things go wrong.</summary>
internal static class OrderEndpoints
{
    internal static void Map(RouteGroupBuilder api, SandboxWorld world)
    {
        var clock = new ClockOrders(world);
        api.MapBody("/clock", (_, body) => Move(world, clock, body));
        var faults = new FaultOrders(world);
        api.MapBody("/faults", (_, body) => Fail(world, faults, body));
    }

    private static IResult Move(SandboxWorld world, ClockOrders clock, JsonElement body) =>
        clock.Order(body) is { } error
            ? Refuse(error)
            : Answer(
                world,
                w =>
                {
                    w.WriteStartObject();
                    w.Time("now", world.Clock.GetUtcNow());
                    w.WriteEndObject();
                }
            );

    private static IResult Fail(SandboxWorld world, FaultOrders faults, JsonElement body) =>
        faults.Order(body) is { } error
            ? Refuse(error)
            : Answer(
                world,
                w =>
                {
                    w.WriteStartObject();
                    w.List(
                        "active",
                        world.Faults.Active(),
                        static (w, one) => w.WriteStringValue(one)
                    );
                    w.WriteEndObject();
                }
            );
}
