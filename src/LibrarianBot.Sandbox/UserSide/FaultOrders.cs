using System.Text.Json;
using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Reads what shall go wrong and makes it so.</summary>
internal sealed class FaultOrders(SandboxWorld world)
{
    private readonly GatewayFaults _gateway = new(world);

    internal DiscordError? Order(JsonElement body)
    {
        lock (world.Gate)
        {
            if (Body.Flag(body, "clear") == true)
            {
                world.Faults.Clear();
                _gateway.Clear();
            }

            return Gateway(Body.Text(body, "gateway"))
                ?? Route(body)
                ?? Dms(body)
                ?? Quarantine(body)
                ?? Permission(body);
        }
    }

    private DiscordError? Gateway(string? kind) =>
        kind is null || _gateway.TryCause(kind)
            ? null
            : Sentence.Wrong($"There is no gateway fault {kind}.");

    private DiscordError? Route(JsonElement body)
    {
        if (Body.Text(body, "route") is not { } route)
        {
            return null;
        }

        if (route.Split(' ').Length != 2)
        {
            return Sentence.Wrong(
                "A route is a method and a path, for example POST /channels/{channel_id}/messages."
            );
        }

        world.Faults.Add(
            new RouteFault
            {
                Route = route,
                Status = Body.Number(body, "status"),
                Code = Body.Number(body, "code"),
                Message = Body.Text(body, "message"),
                RetryAfter = Body.Has(body, "retry_after", out var wait) ? wait.GetDouble() : null,
                Global = Body.Flag(body, "global") == true,
                Delay = TimeSpan.FromMilliseconds(Body.Number(body, "delay_ms") ?? 0),
                Drop = Body.Flag(body, "drop") == true,
                After = Body.Flag(body, "after") == true,
                Times = Body.Number(body, "times") ?? 1,
            }
        );
        return null;
    }

    private DiscordError? Dms(JsonElement body)
    {
        if (Body.Text(body, "dms") is not { } dms)
        {
            return null;
        }

        if (
            Places.Person(world, Body.Text(body, "user") ?? "").Refused(out var error, out var user)
        )
        {
            return error;
        }

        user.DmsOpen = dms == "open";
        return null;
    }

    private DiscordError? Quarantine(JsonElement body)
    {
        if (Body.Flag(body, "quarantined") is not { } quarantined)
        {
            return null;
        }

        var name = Body.Text(body, "bot");
        if (
            world.Bots.All.FirstOrDefault(one => one.Name == name || one.User.Id.ToString() == name)
            is not { } bot
        )
        {
            return Sentence.Missing($"There is no bot called {name}.");
        }

        bot.Conversations.SetQuarantine(quarantined);
        world.Changes.Publish("bot");
        return null;
    }

    private DiscordError? Permission(JsonElement body)
    {
        if (Body.Text(body, "permission") is not { } name)
        {
            return null;
        }

        var wanted = Body.Text(body, "guild");
        var guild = world.Guilds.All.FirstOrDefault(one =>
            one.Name == wanted || one.Id.ToString() == wanted
        );
        if (guild is null || name.Length == 0 || !Permissions.TryParse(name, out var permission))
        {
            return Sentence.Missing("There is no such server or permission.");
        }

        var place = Body.Text(body, "channel");
        var channel = guild.Channels.Values.FirstOrDefault(one =>
            one.Name == place || one.Id.ToString() == place
        );
        if (place is not null && channel is null)
        {
            return Sentence.Missing($"There is no channel {place}.");
        }

        world.Faults.SetPermission(guild, channel, permission, Body.Flag(body, "remove") ?? true);
        return null;
    }
}
