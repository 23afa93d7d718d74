using System.Globalization;
using System.Text.Json;
using System.Xml;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

internal static partial class UserSideEndpoints
{
    private static void MapChanging(RouteGroupBuilder api, SandboxWorld world)
    {
        MapBody(
            api,
            "/users/{user}/messages",
            (user, body) => For(world, user, person => Post(world, person, body))
        );
        MapBody(
            api,
            "/users/{user}/interest",
            (user, body) => For(world, user, person => Interest(world, person, body))
        );
        MapBody(api, "/guilds/{user}/members", (guild, body) => Join(world, guild, body));
        MapBody(api, "/clock", (_, body) => MoveClock(world, body));
        var faults = new FaultOrders(world);
        MapBody(
            api,
            "/faults",
            (_, body) =>
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
                    )
        );
        api.MapDelete("/messages/{id}", (string id) => Delete(world, id));
    }

    private static void MapBody(
        RouteGroupBuilder api,
        string route,
        Func<string, JsonElement, IResult> act
    ) =>
        api.MapPost(
            route,
            async (HttpContext context) =>
                await ReadAsync(context) is { } body
                    ? act(context.Request.RouteValues["user"]?.ToString() ?? "", body)
                    : Refuse(Unreadable)
        );

    private static IResult Post(SandboxWorld world, User user, JsonElement body)
    {
        if (
            Places
                .Channel(world, user, Body.Text(body, "channel"))
                .Refused(out var error, out var channel)
        )
        {
            return Refuse(error);
        }

        var draft = new MessageDraft
        {
            Content = Body.Text(body, "content") ?? "",
            Files = Uploads.ReadAll(body),
        };
        return world.Messages.Post(channel, user, draft).Refused(out error, out var message)
            ? Refuse(error with { Status = error.Status == 404 ? 404 : 409 })
            : Answer(world, w => MessageShape.Write(w, message, world));
    }

    private static IResult Delete(SandboxWorld world, string id)
    {
        lock (world.Gate)
        {
            if (
                !ulong.TryParse(id, out var number)
                || world.Messages.Find(number) is not { } message
            )
            {
                return Refuse(Sentence.Missing("There is no such message."));
            }

            world.Messages.DeleteAnswer(message);
            return Done(world);
        }
    }

    private static IResult Interest(SandboxWorld world, User user, JsonElement body)
    {
        var id = Body.Id(body, "event") ?? 0;
        var found = user
            .Guilds.Select(guild => guild.Events.GetValueOrDefault(id))
            .FirstOrDefault(one => one is not null && world.Events.CanSee(one, user));
        if (found is null)
        {
            return Refuse(
                Sentence.Missing("This person has no such event to come: it is over, or never was.")
            );
        }

        world.Events.SetInterest(found, user, Body.Flag(body, "interested") ?? true);
        return Answer(world, w => EventShape.WriteWithNames(w, found));
    }

    private static IResult Join(SandboxWorld world, string guildName, JsonElement body)
    {
        lock (world.Gate)
        {
            var guild = world.Guilds.All.FirstOrDefault(one =>
                one.Name == guildName || one.Id.ToString() == guildName
            );
            if (guild is null || Body.Text(body, "username") is not { Length: > 0 } username)
            {
                return Refuse(
                    Sentence.Missing("There is no such server, or no username was given.")
                );
            }

            var user =
                world.Users.Find(username)
                ?? world.Users.Add(username, Body.Text(body, "display_name"));
            if (guild.Members.ContainsKey(user.Id))
            {
                return Refuse(Sentence.Conflict($"{username} is a member already."));
            }

            var member = world.Members.Join(guild, user);
            return Answer(world, w => MemberShape.Write(w, member));
        }
    }

    private static IResult MoveClock(SandboxWorld world, JsonElement body)
    {
        TimeSpan by;
        try
        {
            by =
                Body.Text(body, "advance") is { } duration ? XmlConvert.ToTimeSpan(duration)
                : Body.Text(body, "to") is { } to
                    ? DateTimeOffset.Parse(
                        to,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AssumeUniversal
                    ) - world.Clock.GetUtcNow()
                : throw new FormatException("Neither advance nor to.");
        }
        catch (FormatException)
        {
            return Refuse(
                Sentence.Wrong(
                    "Give advance as an ISO duration such as P1D, or to as a time with its offset."
                )
            );
        }

        if (!world.TryAdvance(by))
        {
            return Refuse(Sentence.Wrong("The clock moves forward only."));
        }

        return Answer(
            world,
            w =>
            {
                w.WriteStartObject();
                w.Time("now", world.Clock.GetUtcNow());
                w.WriteEndObject();
            }
        );
    }
}
