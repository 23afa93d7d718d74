using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

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
