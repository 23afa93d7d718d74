using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>What a session gets first: READY, and every server of its own in full.</summary>
internal static class Ready
{
    private const int ApplicationCommandBadge = 1 << 23;

    internal static void Send(SandboxWorld world, GatewaySession session, bool sharded)
    {
        session.Dispatch("READY", Payload(world, session, sharded));
        if (!session.Intents.HasFlag(Intents.Guilds))
        {
            return;
        }

        foreach (var guild in session.Bot.User.Guilds.Where(session.Concerns))
        {
            var (bot, intents) = (session.Bot, session.Intents);
            session.Dispatch(
                "GUILD_CREATE",
                Json.Bytes(w => GuildShape.WriteCreate(w, guild, bot, intents, world))
            );
        }
    }

    private static byte[] Payload(SandboxWorld world, GatewaySession session, bool sharded) =>
        Json.Bytes(w =>
        {
            w.WriteStartObject();
            w.WriteNumber("v", 10);
            w.WritePropertyName("user");
            UserShape.WriteOwn(w, session.Bot.User);
            Servers(w, session);
            w.WriteString("session_id", session.Id);
            w.WriteString("session_type", "normal");
            w.WriteString("resume_gateway_url", world.ResumeUrl.OriginalString);
            if (sharded)
            {
                w.List(
                    "shard",
                    [session.Shard, session.Shards],
                    static (w, number) => w.WriteNumberValue(number)
                );
            }

            Application(w, session.Bot);
            w.WriteStartObject("user_settings");
            w.WriteEndObject();
            w.Nothing(
                "private_channels",
                "relationships",
                "presences",
                "geo_ordered_rtc_regions",
                "_trace"
            );
            w.WriteEndObject();
        });

    private static void Servers(Utf8JsonWriter w, GatewaySession session) =>
        w.List(
            "guilds",
            session.Bot.User.Guilds.Where(session.Concerns),
            static (w, guild) =>
            {
                w.WriteStartObject();
                w.Id("id", guild.Id);
                w.WriteBoolean("unavailable", true);
                w.WriteEndObject();
            }
        );

    private static void Application(Utf8JsonWriter w, Bot bot)
    {
        w.WriteStartObject("application");
        w.Id("id", bot.ApplicationId);
        w.WriteNumber("flags", ApplicationCommandBadge);
        w.WriteEndObject();
    }
}
