using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary><c>GET /sandbox/state</c>: everything that there is, apart from messages.</summary>
internal static class StateView
{
    internal static void Write(Utf8JsonWriter w, SandboxWorld world)
    {
        w.WriteStartObject();
        w.Time("now", world.Clock.GetUtcNow());
        w.WriteNumber("offset_seconds", Math.Round(world.Clock.Offset.TotalSeconds, 3));
        w.List("bots", world.Bots.All, Bot);
        w.List("users", world.Users.All, Person);
        w.List("guilds", world.Guilds.All, Guild);
        w.List(
            "commands",
            world.Bots.All.SelectMany(bot => bot.Commands.Values),
            static (w, command) => CommandShape.Write(w, command, withLocalizations: true)
        );
        w.List("faults", world.Faults.Active(), static (w, fault) => w.WriteStringValue(fault));
        w.WriteEndObject();
    }

    private static void Bot(Utf8JsonWriter w, Bot bot)
    {
        w.WriteStartObject();
        w.Id("application_id", bot.ApplicationId);
        w.WritePropertyName("user");
        UserShape.Write(w, bot.User);
        w.WriteBoolean("connected", bot.Connected);
        w.WriteBoolean("quarantined", bot.Conversations.IsQuarantined);
        w.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter w, User user)
    {
        w.WriteStartObject();
        w.Id("id", user.Id);
        w.WriteString("username", user.Username);
        w.WriteString("global_name", user.GlobalName);
        w.WriteBoolean("bot", user.IsBot);
        w.WriteBoolean("dms_open", user.DmsOpen);
        w.WriteEndObject();
    }

    private static void Guild(Utf8JsonWriter w, Guild guild)
    {
        w.WriteStartObject();
        w.Id("id", guild.Id);
        w.WriteString("name", guild.Name);
        w.Id("owner_id", guild.Owner.Id);
        w.List("roles", guild.Roles.Values, RoleShape.Write);
        w.List("channels", guild.Channels.Values, ChannelShape.Write);
        w.List("members", guild.Members.Values, Member);
        w.List("scheduled_events", guild.Events.Values, EventShape.WriteWithNames);
        w.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter w, Member member)
    {
        w.WriteStartObject();
        w.Id("user_id", member.User.Id);
        w.WriteString("nick", member.Nick);
        w.List("roles", member.Roles, static (w, role) => w.IdValue(role.Id));
        w.WriteEndObject();
    }
}
