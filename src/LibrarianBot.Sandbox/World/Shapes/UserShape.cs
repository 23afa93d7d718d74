using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class UserShape
{
    internal static void Write(Utf8JsonWriter w, User user)
    {
        w.WriteStartObject();
        Fields(w, user);
        w.WriteEndObject();
    }

    /// <summary>The bot's own user, as READY and <c>GET /users/@me</c> show it.</summary>
    internal static void WriteOwn(Utf8JsonWriter w, User user)
    {
        w.WriteStartObject();
        Fields(w, user);
        w.WriteBoolean("verified", true);
        w.WriteBoolean("mfa_enabled", true);
        w.WriteString("locale", "en-US");
        w.WriteNull("email");
        w.WriteNumber("premium_type", 0);
        w.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter w, User user)
    {
        w.Id("id", user.Id);
        w.WriteString("username", user.Username);
        w.WriteString("discriminator", user.IsBot ? "0001" : "0");
        w.WriteString("global_name", user.GlobalName);
        if (user.IsBot)
        {
            w.WriteBoolean("bot", true);
        }

        w.Nulls(
            "avatar",
            "banner",
            "accent_color",
            "avatar_decoration_data",
            "collectibles",
            "primary_guild"
        );
        w.WriteNumber("public_flags", 0);
        w.WriteNumber("flags", 0);
    }
}

internal static class MemberShape
{
    internal static void Write(Utf8JsonWriter w, Member member)
    {
        w.WriteStartObject();
        Fields(w, member);
        w.WriteEndObject();
    }

    /// <summary>With <c>guild_id</c>, as GUILD_MEMBER_ADD and GUILD_MEMBER_UPDATE have it.</summary>
    internal static void WriteEvent(Utf8JsonWriter w, Member member)
    {
        w.WriteStartObject();
        w.Id("guild_id", member.Guild.Id);
        Fields(w, member);
        w.WriteEndObject();
    }

    /// <summary>As in a message event: without the user.</summary>
    internal static void WriteBare(Utf8JsonWriter w, Member member)
    {
        w.WriteStartObject();
        Bare(w, member);
        Voice(w);
        w.WriteEndObject();
    }

    /// <summary>As in an interaction: with the permissions in its channel.</summary>
    internal static void WriteActing(Utf8JsonWriter w, Member member, Permission permissions)
    {
        w.WriteStartObject();
        Fields(w, member);
        w.Bits("permissions", permissions);
        w.WriteEndObject();
    }

    /// <summary>As resolved in an interaction: without user, deaf and mute.</summary>
    internal static void WriteResolved(Utf8JsonWriter w, Member member, Permission permissions)
    {
        w.WriteStartObject();
        Bare(w, member);
        w.Bits("permissions", permissions);
        w.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter w, Member member)
    {
        w.WritePropertyName("user");
        UserShape.Write(w, member.User);
        Bare(w, member);
        Voice(w);
    }

    private static void Bare(Utf8JsonWriter w, Member member)
    {
        w.Nulls("avatar", "avatar_decoration_data", "banner", "collectibles", "premium_since");
        w.WriteString("nick", member.Nick);
        w.List("roles", member.Roles, static (w, role) => w.IdValue(role.Id));
        w.Time("joined_at", member.JoinedAt);
        w.Time("communication_disabled_until", member.TimedOutUntil);
        w.WriteBoolean("pending", false);
        w.WriteNumber("flags", 0);
    }

    private static void Voice(Utf8JsonWriter w)
    {
        w.WriteBoolean("deaf", false);
        w.WriteBoolean("mute", false);
    }
}

internal static class RoleShape
{
    internal static void Write(Utf8JsonWriter w, Role role)
    {
        w.WriteStartObject();
        w.Id("id", role.Id);
        w.WriteString("name", role.Name);
        w.Bits("permissions", role.Permissions);
        w.WriteNumber("position", role.Position);
        w.WriteNumber("color", role.Color);
        w.WriteStartObject("colors");
        w.WriteNumber("primary_color", role.Color);
        w.Nulls("secondary_color", "tertiary_color");
        w.WriteEndObject();
        w.WriteBoolean("hoist", role.Hoist);
        w.WriteBoolean("managed", role.ManagedBy is not null);
        w.WriteBoolean("mentionable", role.Mentionable);
        w.Nulls("icon", "unicode_emoji");
        if (role.ManagedBy is { } bot)
        {
            w.WriteStartObject("tags");
            w.Id("bot_id", bot.User.Id);
            w.WriteEndObject();
        }

        w.WriteNumber("flags", 0);
        w.WriteEndObject();
    }
}
