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
