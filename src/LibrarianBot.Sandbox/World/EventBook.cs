using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Scheduled events of servers.</summary>
internal sealed partial class EventBook(SandboxWorld world)
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
            if (WhyNotCreate(guild, actor, body) is { } refusal)
            {
                return refusal;
            }

            var one = new ScheduledEvent
            {
                Id = world.Ids.Next(),
                Guild = guild,
                Creator = actor,
            };
            Apply(one, body);
            guild.Events.Add(one.Id, one);
            world.Announce.EventChanged("GUILD_SCHEDULED_EVENT_CREATE", one);
            world.Timeline.CatchUp();
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
            if (WhyNotModify(one, actor, body) is { } refusal)
            {
                return refusal;
            }

            Apply(one, body);
            world.Announce.EventChanged("GUILD_SCHEDULED_EVENT_UPDATE", one);
            world.Timeline.CatchUp();
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

    /// <summary>Whether a person finds it in the server's list: not finished, and in a channel that they see, if in one.</summary>
    internal bool CanSee(ScheduledEvent one, User user) =>
        one.IsOpen
        && one.Guild.Members.ContainsKey(user.Id)
        && (
            one.ChannelId is not { } id
            || world.Channels.Find(id) is not { } channel
            || world.Channels.CanView(channel, user)
        );

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
