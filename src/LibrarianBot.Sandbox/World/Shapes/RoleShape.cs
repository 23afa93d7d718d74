using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

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
