using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Gateway;

internal static class Ready
{
    private const int ApplicationCommandBadge = 1 << 23;

    internal static byte[] Payload(SandboxWorld world, GatewaySession session, bool sharded) =>
        Json.Bytes(w =>
        {
            w.WriteStartObject();
            w.WriteNumber("v", 10);
            w.WritePropertyName("user");
            UserShape.WriteOwn(w, session.Bot.User);
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

            w.WriteStartObject("application");
            w.Id("id", session.Bot.ApplicationId);
            w.WriteNumber("flags", ApplicationCommandBadge);
            w.WriteEndObject();
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
}
