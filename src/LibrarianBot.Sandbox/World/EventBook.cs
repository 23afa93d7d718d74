using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Scheduled events of servers.</summary>
internal sealed class EventBook(SandboxWorld world)
{
    private const int External = 3;

    /// <summary>
    /// Creates an event from a checked body. Needs CREATE_EVENTS (50013), and VIEW_CHANNEL with CONNECT in its voice
    /// channel; starts in the future (50035); at most 100 scheduled or active (30038).
    /// </summary>
    internal Outcome<ScheduledEvent> Create(Guild guild, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (!world.Members.Holds(guild, actor, Permission.CreateEvents))
            {
                return DiscordError.MissingPermissions;
            }

            if (guild.Events.Values.Count(one => one.Status is 1 or 2) >= 100)
            {
                return new DiscordError(
                    400,
                    30038,
                    "Maximum number of guild scheduled events reached (100)"
                );
            }

            var one = new ScheduledEvent
            {
                Id = world.Ids.Next(),
                Guild = guild,
                Creator = actor,
            };
            if ((WhyNotTimes(body, one) ?? WhyNotChannel(guild, actor, body)) is { } refusal)
            {
                return refusal;
            }

            Apply(one, body);
            guild.Events.Add(one.Id, one);
            world.Announce.EventChanged("GUILD_SCHEDULED_EVENT_CREATE", one);
            return one;
        }
    }

    /// <summary>
    /// Changes an event. Needs MANAGE_EVENTS, or CREATE_EVENTS for one's own (50013); finished ones can't be changed
    /// (180000); status goes 1→2, 2→3 and 1→4 only (50035).
    /// </summary>
    internal Outcome<ScheduledEvent> Modify(ScheduledEvent one, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (!MayManage(one, actor))
            {
                return DiscordError.MissingPermissions;
            }

            if (one.Status is 3 or 4)
            {
                return new DiscordError(400, 180000, "Cannot update a finished event");
            }

            if (
                Body.Number(body, "status") is { } status
                && status != one.Status
                && (one.Status, status) is not ((1, 2) or (2, 3) or (1, 4))
            )
            {
                return DiscordError.InvalidForm(
                    "status",
                    "GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION",
                    "Invalid Guild Scheduled Event Status Transition"
                );
            }

            if (WhyNotTimes(body, one) is { } wrong)
            {
                return wrong;
            }

            Apply(one, body);
            world.Announce.EventChanged("GUILD_SCHEDULED_EVENT_UPDATE", one);
            return one;
        }
    }

    /// <summary>Deletes an event; needs the same as changing it (50013).</summary>
    internal DiscordError? Delete(ScheduledEvent one, User actor)
    {
        lock (world.Gate)
        {
            if (!MayManage(one, actor))
            {
                return DiscordError.MissingPermissions;
            }

            one.Guild.Events.Remove(one.Id);
            world.Announce.EventChanged("GUILD_SCHEDULED_EVENT_DELETE", one);
            return null;
        }
    }

    /// <summary>A person says that they're interested, or no longer. Only they can.</summary>
    internal void SetInterest(ScheduledEvent one, User user, bool interested)
    {
        lock (world.Gate)
        {
            var changed = interested
                ? one.Interested.TryAdd(user.Id, user)
                : one.Interested.Remove(user.Id);
            if (changed)
            {
                world.Announce.InterestChanged(
                    interested
                        ? "GUILD_SCHEDULED_EVENT_USER_ADD"
                        : "GUILD_SCHEDULED_EVENT_USER_REMOVE",
                    one,
                    user
                );
            }
        }
    }

    private bool MayManage(ScheduledEvent one, User actor) =>
        world.Members.Holds(one.Guild, actor, Permission.ManageEvents)
        || (one.Creator == actor && world.Members.Holds(one.Guild, actor, Permission.CreateEvents));

    private DiscordError? WhyNotTimes(JsonElement body, ScheduledEvent one)
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
        return end is not null && end <= (start ?? one.Start)
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

    private static void Apply(ScheduledEvent one, JsonElement body)
    {
        one.Name = Body.Text(body, "name") ?? one.Name;
        one.Description = Body.Has(body, "description", out _)
            ? Body.Text(body, "description")
            : one.Description;
        one.EntityType = Body.Number(body, "entity_type") ?? one.EntityType;
        one.Status = Body.Number(body, "status") ?? one.Status;
        one.Start = Body.Time(body, "scheduled_start_time") ?? one.Start;
        one.End = Body.Has(body, "scheduled_end_time", out _)
            ? Body.Time(body, "scheduled_end_time")
            : one.End;
        one.ChannelId =
            one.EntityType == External ? null : Body.Id(body, "channel_id") ?? one.ChannelId;
        if (Body.Has(body, "entity_metadata", out var metadata))
        {
            one.Location = Body.Text(metadata, "location");
        }

        if (Body.Has(body, "recurrence_rule", out var rule))
        {
            one.Recurrence = rule.Clone();
        }
    }
}
