using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class EventShape
{
    internal static void Write(Utf8JsonWriter w, ScheduledEvent one) =>
        Write(w, one, withCount: false);

    internal static void Write(Utf8JsonWriter w, ScheduledEvent one, bool withCount)
    {
        w.WriteStartObject();
        Fields(w, one, withCount);
        w.WriteEndObject();
    }

    /// <summary>As the person's side has it: with who is interested.</summary>
    internal static void WriteWithNames(Utf8JsonWriter w, ScheduledEvent one)
    {
        w.WriteStartObject();
        Fields(w, one, withCount: true);
        w.List("interested", one.Interested.Keys, static (w, id) => w.IdValue(id));
        w.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter w, ScheduledEvent one, bool withCount)
    {
        w.Id("id", one.Id);
        w.Id("guild_id", one.Guild.Id);
        w.Id("channel_id", one.ChannelId);
        w.Id("creator_id", one.Creator.Id);
        w.WriteString("name", one.Name);
        w.WriteString("description", one.Description);
        w.WriteString("image", one.Image);
        w.Time("scheduled_start_time", one.Start);
        w.Time("scheduled_end_time", one.End);
        w.WriteNumber("privacy_level", 2);
        w.WriteNumber("status", one.Status);
        w.WriteNumber("entity_type", one.EntityType);
        w.WriteNull("entity_id");
        Details(w, one);
        w.WritePropertyName("creator");
        UserShape.Write(w, one.Creator);
        if (withCount)
        {
            w.WriteNumber("user_count", one.Interested.Count);
        }

        w.Nothing("guild_scheduled_event_exceptions");
    }

    private static void Details(Utf8JsonWriter w, ScheduledEvent one)
    {
        if (one.EntityType == 3)
        {
            w.WriteStartObject("entity_metadata");
            w.WriteString("location", one.Location);
            w.WriteEndObject();
        }
        else
        {
            w.WriteNull("entity_metadata");
        }

        if (one.Recurrence.ValueKind == JsonValueKind.Object)
        {
            w.Kept("recurrence_rule", one.Recurrence);
        }
        else
        {
            w.WriteNull("recurrence_rule");
        }
    }

    /// <summary>One interested person, as <c>GET …/scheduled-events/{id}/users</c> lists them.</summary>
    internal static void WriteInterested(
        Utf8JsonWriter w,
        ScheduledEvent one,
        User user,
        bool withMember
    )
    {
        w.WriteStartObject();
        w.Id("guild_scheduled_event_id", one.Id);
        w.Id("user_id", user.Id);
        w.WriteNumber("response", 1);
        w.WritePropertyName("user");
        UserShape.Write(w, user);
        if (withMember && one.Guild.Members.TryGetValue(user.Id, out var member))
        {
            w.WritePropertyName("member");
            MemberShape.Write(w, member);
        }

        w.WriteEndObject();
    }
}
