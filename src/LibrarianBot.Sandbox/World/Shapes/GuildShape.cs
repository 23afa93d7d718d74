using System.Text.Json;
using LibrarianBot.Sandbox.Gateway;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class GuildShape
{
    /// <summary>As <c>GET /guilds/{id}</c>.</summary>
    internal static void Write(Utf8JsonWriter w, Guild guild)
    {
        w.WriteStartObject();
        Fields(w, guild);
        w.WriteEndObject();
    }

    /// <summary>As GUILD_CREATE for one bot: channels that it can't view are obfuscated.</summary>
    internal static void WriteCreate(
        Utf8JsonWriter w,
        Guild guild,
        Bot bot,
        Intents intents,
        SandboxWorld world
    )
    {
        var everybody = guild.SendsMembers || intents.HasFlag(Intents.GuildPresences);
        var own = guild.Members[bot.User.Id];
        w.WriteStartObject();
        Fields(w, guild);
        w.Time("joined_at", own.JoinedAt);
        w.WriteBoolean("large", guild.Members.Count > 50 && !everybody);
        w.WriteBoolean("unavailable", false);
        w.WriteNumber("member_count", guild.Members.Count);
        w.List(
            "members",
            everybody ? guild.Members.Values : (IEnumerable<Member>)[own],
            MemberShape.Write
        );
        w.List(
            "channels",
            guild.Channels.Values.Where(channel => !channel.IsThread),
            (w, channel) => WriteFor(w, channel, bot, world)
        );
        w.List(
            "threads",
            guild.Channels.Values.Where(channel =>
                channel.Thread is { Archived: false }
                && PermissionRules.In(channel, bot.User, world).Has(Permission.ViewChannel)
            ),
            ChannelShape.Write
        );
        w.List("guild_scheduled_events", guild.OpenEvents, EventShape.Write);
        w.Nothing(
            "voice_states",
            "presences",
            "stage_instances",
            "soundboard_sounds",
            "embedded_activities"
        );
        w.WriteEndObject();
    }

    /// <summary>A channel as this bot may know it.</summary>
    internal static void WriteFor(Utf8JsonWriter w, Channel channel, Bot bot, SandboxWorld world)
    {
        if (world.Channels.CanView(channel, bot.User))
        {
            ChannelShape.Write(w, channel);
        }
        else
        {
            ChannelShape.WriteHidden(w, channel);
        }
    }

    private static void Fields(Utf8JsonWriter w, Guild guild)
    {
        w.Id("id", guild.Id);
        w.WriteString("name", guild.Name);
        w.Id("owner_id", guild.Owner.Id);
        w.Nulls(
            "icon",
            "description",
            "home_header",
            "splash",
            "discovery_splash",
            "banner",
            "application_id"
        );
        w.Nulls(
            "afk_channel_id",
            "widget_channel_id",
            "max_presences",
            "vanity_url_code",
            "rules_channel_id"
        );
        w.Nulls("safety_alerts_channel_id", "public_updates_channel_id", "incidents_data");
        w.Nothing("features", "emojis", "stickers");
        w.WriteString("region", "deprecated");
        w.WriteNumber("afk_timeout", 300);
        w.Id("system_channel_id", guild.SystemChannel?.Id);
        w.WriteNumber("system_channel_flags", 0);
        w.WriteBoolean("widget_enabled", false);
        w.WriteNumber("verification_level", 0);
        w.List("roles", guild.Roles.Values, RoleShape.Write);
        w.WriteNumber("default_message_notifications", 1);
        w.WriteNumber("mfa_level", 0);
        w.WriteNumber("explicit_content_filter", 0);
        w.WriteNumber("max_members", 500_000);
        w.WriteNumber("max_stage_video_channel_users", 50);
        w.WriteNumber("max_video_channel_users", 25);
        w.WriteNumber("premium_tier", 0);
        w.WriteNumber("premium_subscription_count", 0);
        w.WriteString("preferred_locale", "en-US");
        w.WriteBoolean("premium_progress_bar_enabled", false);
        w.WriteBoolean("nsfw", false);
        w.WriteNumber("nsfw_level", 0);
    }
}
