using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

internal sealed partial class EventBook
{
    private const int MostOpen = 100;

    private static readonly DiscordError TooMany = new(
        400,
        30038,
        "Maximum number of guild scheduled events reached (100)"
    );

    private static readonly DiscordError Finished = new(
        400,
        180000,
        "Cannot update a finished event"
    );

    private static readonly DiscordError WrongStatus = DiscordError.InvalidForm(
        "status",
        "GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION",
        "Invalid Guild Scheduled Event Status Transition"
    );

    private DiscordError? WhyNotCreate(Guild guild, User actor, JsonElement body) =>
        !world.Members.Holds(guild, actor, Permission.CreateEvents)
            ? DiscordError.MissingPermissions
        : guild.Events.Values.Count(one => one.IsOpen) >= MostOpen ? TooMany
        : WhyNotTimes(body, null) ?? WhyNotChannel(guild, actor, body);

    private DiscordError? WhyNotModify(ScheduledEvent one, User actor, JsonElement body) =>
        !MayManage(one, actor) ? DiscordError.MissingPermissions
        : !one.IsOpen ? Finished
        : Body.Number(body, "status") is { } status && !MayBecome(one.Status, status) ? WrongStatus
        : WhyNotTimes(body, one);

    private static bool MayBecome(int from, int to) =>
        from == to || (from, to) is (1, 2) or (2, 3) or (1, 4);

    private bool MayManage(ScheduledEvent one, User actor) =>
        world.Members.Holds(one.Guild, actor, Permission.ManageEvents)
        || (one.Creator == actor && world.Members.Holds(one.Guild, actor, Permission.CreateEvents));

    private DiscordError? WhyNotTimes(JsonElement body, ScheduledEvent? before)
    {
        var start = Body.Time(body, "scheduled_start_time");
        if (start is not null && start < world.Clock.GetUtcNow())
        {
            return DiscordError.InvalidForm(
                "scheduled_start_time",
                "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
                "Cannot schedule event in the past."
            );
        }

        var end = Body.Time(body, "scheduled_end_time");
        return end is not null && end <= (start ?? before?.Start ?? default)
            ? DiscordError.InvalidForm(
                "scheduled_end_time",
                "GUILD_SCHEDULED_EVENT_END_BEFORE_START",
                "End time must be after start time."
            )
            : null;
    }

    private DiscordError? WhyNotChannel(Guild guild, User actor, JsonElement body)
    {
        if (Body.Number(body, "entity_type") == External)
        {
            return null;
        }

        if (
            Body.Id(body, "channel_id") is not { } id
            || !guild.Channels.TryGetValue(id, out var channel)
        )
        {
            return DiscordError.UnknownChannel;
        }

        return PermissionRules
            .In(channel, actor, world)
            .Has(Permission.ViewChannel | Permission.Connect)
            ? null
            : DiscordError.MissingPermissions;
    }
}
