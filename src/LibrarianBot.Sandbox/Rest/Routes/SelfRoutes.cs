using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>The gateway's address, the bot itself, other users, direct conversations.</summary>
internal static class SelfRoutes
{
    public static IEnumerable<RestRoute> All =>
        [
            new("GET", "/gateway", Gateway) { IsOpen = true },
            new("GET", "/gateway/bot", GatewayBot),
            new("GET", "/applications/@me", Application),
            new("GET", "/oauth2/applications/@me", Application),
            new("GET", "/users/@me", call => RestAnswer.Ok(w => UserShape.WriteOwn(w, call.Me))),
            new("GET", "/users/@me/guilds", Guilds),
            new("GET", "/users/{user_id}", User),
            new("POST", "/users/@me/channels", OpenDm) { Limit = RateLimit.Members },
        ];

    private static RestAnswer Gateway(RestCall call) =>
        RestAnswer.Ok(w =>
        {
            w.WriteStartObject();
            w.WriteString("url", call.World.GatewayUrl.ToString());
            w.WriteEndObject();
        });

    private static RestAnswer GatewayBot(RestCall call)
    {
        var (left, reset) = (
            call.Bot.SessionStartsLeft,
            call.Bot.SessionStartsReset - call.World.Clock.GetUtcNow()
        );
        return RestAnswer.Ok(w =>
        {
            w.WriteStartObject();
            w.WriteString("url", call.World.GatewayUrl.ToString());
            w.WriteNumber("shards", 1);
            w.WriteStartObject("session_start_limit");
            w.WriteNumber("total", 1000);
            w.WriteNumber("remaining", left);
            w.WriteNumber("reset_after", Math.Max(0, (long)reset.TotalMilliseconds));
            w.WriteNumber("max_concurrency", 1);
            w.WriteEndObject();
            w.WriteEndObject();
        });
    }

    private static RestAnswer Application(RestCall call)
    {
        var bot = call.Bot;
        var owner = call.World.Guilds.All.FirstOrDefault()?.Owner ?? bot.User;
        return RestAnswer.Ok(w =>
        {
            w.WriteStartObject();
            w.Id("id", bot.ApplicationId);
            w.WriteString("name", bot.Name);
            w.WriteString("description", bot.Description);
            w.Nulls("icon", "type");
            w.WriteString("verify_key", new string('0', 64));
            w.WriteNumber("flags", Flags(bot));
            w.WriteBoolean("bot_public", true);
            w.WriteBoolean("bot_require_code_grant", false);
            w.Nothing("redirect_uris");
            w.Nulls("interactions_endpoint_url", "role_connections_verification_url");
            w.WriteString("flags_new", Flags(bot).ToString());
            w.WriteNumber("approximate_guild_count", bot.User.Guilds.Count);
            w.WriteNumber("approximate_user_install_count", 0);
            w.WriteNumber("approximate_user_authorization_count", 0);
            w.WriteNumber("explicit_content_filter", 0);
            w.Nothing("eligible_oauth2_scopes");
            w.Nulls("team");
            w.WritePropertyName("owner");
            UserShape.Write(w, owner);
            w.WritePropertyName("bot");
            UserShape.Write(w, bot.User);
            w.WriteEndObject();
        });
    }

    /// <summary>The "limited" bits: privileged intents switched on for an application in few guilds.</summary>
    private static int Flags(Bot bot) =>
        (bot.Privileged.HasFlag(Sandbox.Gateway.Intents.GuildPresences) ? 1 << 13 : 0)
        | (bot.Privileged.HasFlag(Sandbox.Gateway.Intents.GuildMembers) ? 1 << 15 : 0)
        | (bot.Privileged.HasFlag(Sandbox.Gateway.Intents.MessageContent) ? 1 << 19 : 0);

    private static RestAnswer Guilds(RestCall call) =>
        RestAnswer.Ok(w =>
            w.List(
                call.Me.Guilds.OrderBy(g => g.Id),
                (w, guild) =>
                {
                    w.WriteStartObject();
                    w.Id("id", guild.Id);
                    w.WriteString("name", guild.Name);
                    w.Nulls("icon", "banner");
                    w.WriteBoolean("owner", guild.Owner == call.Me);
                    var held = PermissionRules.Of(
                        guild.Members[call.Me.Id],
                        call.World.Clock.GetUtcNow()
                    );
                    w.Bits("permissions", held);
                    w.Nothing("features");
                    w.WriteEndObject();
                }
            )
        );

    private static RestAnswer User(RestCall call) =>
        call.World.Users.Find(call.Id("user_id")) is { } user
            ? RestAnswer.Ok(w => UserShape.Write(w, user))
            : DiscordError.UnknownUser;

    private static RestAnswer OpenDm(RestCall call)
    {
        var id = call.Form.Id("recipient_id", required: true);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (call.World.Users.Find(id ?? 0) is not { } other)
        {
            return DiscordError.UnknownUser;
        }

        if (other == call.Me)
        {
            return DiscordError.CannotMessageUser;
        }

        return call.World.Dms.OpenAs(call.Bot, other).Refused(out var error, out var channel)
            ? error
            : RestAnswer.Ok(w => ChannelShape.Write(w, channel));
    }
}
