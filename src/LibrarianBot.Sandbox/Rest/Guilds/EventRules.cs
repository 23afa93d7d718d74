using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Guilds;

/// <summary>A scheduled event: what each kind of place needs, and how its status may move.</summary>
internal static class EventRules
{
    public const int Stage = 1;
    public const int Voice = 2;
    public const int External = 3;
    public const int Scheduled = 1;
    public const int Active = 2;

    /// <summary>What a changed event already has.</summary>
    internal sealed record Existing(
        int EntityType,
        int Status,
        DateTimeOffset Start,
        DateTimeOffset? End,
        bool HasChannel,
        bool HasLocation
    );

    public static void Check(Form form, DateTimeOffset now, Existing? before = null)
    {
        var isNew = before is null;
        form.Text("name", 1, 100, isNew);
        form.Text("description", 0, 1000);
        form.Choice("privacy_level", [2], isNew);
        var type =
            form.Choice("entity_type", [Stage, Voice, External], isNew) ?? before?.EntityType;
        var start = form.Instant("scheduled_start_time", isNew);
        var end = form.Instant("scheduled_end_time");
        if (start < now)
        {
            form.Refuse(
                "scheduled_start_time",
                "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
                "Cannot schedule event in the past."
            );
        }

        var endAfter = form.Sends("scheduled_end_time") ? end : before?.End;
        if (endAfter <= (start ?? before?.Start))
        {
            form.Refuse(
                "scheduled_end_time",
                "GUILD_SCHEDULED_EVENT_END_BEFORE_START",
                "Cannot schedule event to end before it starts."
            );
        }

        if (type is { } place)
        {
            Place(form, place, before, hasEnd: endAfter is not null);
        }

        Status(form, before);
        RecurrenceRules.Check(form);
    }

    private static void Place(Form form, int type, Existing? before, bool hasEnd)
    {
        var hasLocation = Location(form) ?? before?.HasLocation ?? false;
        var hasChannel = form.Sends("channel_id")
            ? form.Id("channel_id") is not null
            : before?.HasChannel ?? false;
        if (type == External)
        {
            form.Forbid("channel_id");
            Need(form, "entity_metadata", hasLocation);
            Need(form, "scheduled_end_time", hasEnd);
            return;
        }

        Need(form, "channel_id", hasChannel);
        if (form.Has("entity_metadata") && hasLocation)
        {
            form.Forbid("entity_metadata");
        }
    }

    private static bool? Location(Form form)
    {
        if (!form.Sends("entity_metadata"))
        {
            return null;
        }

        if (form.Object("entity_metadata") is not { } body)
        {
            return false;
        }

        using (form.Errors.In("entity_metadata"))
        {
            return new Form(body, form.Errors).Text("location", 1, 100) is not null;
        }
    }

    private static void Need(Form form, string name, bool has)
    {
        if (!has)
        {
            form.Refuse(name, "BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    private static void Status(Form form, Existing? before)
    {
        if (before is null)
        {
            form.Forbid("status");
            return;
        }

        if (form.Choice("status", [1, 2, 3, 4]) is { } next && !CanMove(before.Status, next))
        {
            form.Refuse(
                "status",
                "GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION",
                "Invalid Guild Scheduled Event Status Transition"
            );
        }
    }

    private static bool CanMove(int from, int to) =>
        from == to || (from, to) is (1, 2) or (2, 3) or (1, 4);
}
