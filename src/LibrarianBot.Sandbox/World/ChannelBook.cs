using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Channels of servers and direct message channels; threads are among them.</summary>
internal sealed partial class ChannelBook(SandboxWorld world)
{
    private readonly Dictionary<ulong, Channel> _byId = [];

    internal Channel? Find(ulong id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a user may see it. A category can be seen when one of its channels can. The caller holds the gate.</summary>
    internal bool CanView(Channel channel, User user) =>
        PermissionRules.In(channel, user, world).Has(Permission.ViewChannel)
        || (
            channel.Type == ChannelType.Category
            && channel.Guild!.Channels.Values.Any(child =>
                child.Parent == channel
                && PermissionRules.In(child, user, world).Has(Permission.ViewChannel)
            )
        );

    /// <summary>Creates a channel from a checked body. Needs MANAGE_CHANNELS (50013); the parent must be a category (50035).</summary>
    internal Outcome<Channel> Create(Guild guild, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (!Holds(guild, actor, Permission.ManageChannels))
            {
                return DiscordError.MissingPermissions;
            }

            var channel = new Channel
            {
                Id = world.Ids.Next(),
                Type = (ChannelType)(Body.Number(body, "type") ?? 0),
                Guild = guild,
                Position = guild.Channels.Count,
            };
            if (Apply(channel, body, actor) is { } refusal)
            {
                return refusal;
            }

            Add(channel);
            world.Announce.ChannelChanged("CHANNEL_CREATE", channel);
            return channel;
        }
    }

    /// <summary>Changes a channel (not a thread) from a checked body. Needs MANAGE_CHANNELS there (50013), and to see it (50001).</summary>
    internal Outcome<Channel> Modify(Channel channel, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (WhyNotManage(channel, actor, Permission.ManageChannels) is { } refusal)
            {
                return refusal;
            }

            if (Apply(channel, body, actor) is { } wrong)
            {
                return wrong;
            }

            world.Announce.ChannelChanged("CHANNEL_UPDATE", channel);
            return channel;
        }
    }

    /// <summary>Deletes a channel with its threads, or a thread. Needs MANAGE_CHANNELS or MANAGE_THREADS (50013).</summary>
    internal DiscordError? Delete(Channel channel, User actor)
    {
        lock (world.Gate)
        {
            var needed = channel.IsThread ? Permission.ManageThreads : Permission.ManageChannels;
            if (channel.Guild is null || WhyNotManage(channel, actor, needed) is { } refusal)
            {
                return channel.Guild is null
                    ? DiscordError.WrongChannelType
                    : WhyNotManage(channel, actor, needed);
            }

            if (channel.IsThread)
            {
                world.Announce.ThreadDeleted(channel);
            }
            else
            {
                world.Announce.ChannelChanged("CHANNEL_DELETE", channel);
            }

            foreach (
                var child in channel
                    .Guild.Channels.Values.Where(one => one.Parent == channel)
                    .ToList()
            )
            {
                if (child.IsThread)
                {
                    Forget(child);
                }
                else
                {
                    child.Parent = null;
                }
            }

            Forget(channel);
            return null;
        }
    }

    /// <summary>Sets or removes (null) one overwrite. Needs MANAGE_ROLES in the channel (50013) and the bits touched.</summary>
    internal DiscordError? SetOverwrite(
        Channel channel,
        User actor,
        ulong target,
        Overwrite? overwrite
    )
    {
        lock (world.Gate)
        {
            if (channel.Guild is null || channel.IsThread)
            {
                return DiscordError.WrongChannelType;
            }

            if (WhyNotManage(channel, actor, Permission.ManageRoles) is { } refusal)
            {
                return refusal;
            }

            if (overwrite is null)
            {
                if (!channel.Overwrites.Remove(target))
                {
                    return DiscordError.UnknownOverwrite;
                }
            }
            else
            {
                if (
                    !PermissionRules.In(channel, actor, world).Has(overwrite.Allow | overwrite.Deny)
                )
                {
                    return DiscordError.MissingPermissions;
                }

                channel.Overwrites[target] = overwrite;
            }

            world.Announce.ChannelChanged("CHANNEL_UPDATE", channel);
            return null;
        }
    }

    internal void Add(Channel channel)
    {
        _byId.Add(channel.Id, channel);
        channel.Guild?.Channels.Add(channel.Id, channel);
    }

    internal void Forget(Channel channel)
    {
        _byId.Remove(channel.Id);
        channel.Guild?.Channels.Remove(channel.Id);
    }

    /// <summary>The channel between two people, made if need be. Creating one proves nothing about reaching anybody.</summary>
    internal Channel OpenDm(User from, User to)
    {
        lock (world.Gate)
        {
            if (from.Dms.TryGetValue(to.Id, out var existing))
            {
                return existing;
            }

            var channel = new Channel
            {
                Id = world.Ids.Next(),
                Type = ChannelType.Dm,
                Recipients = [from, to],
            };
            Add(channel);
            from.Dms[to.Id] = channel;
            to.Dms[from.Id] = channel;
            return channel;
        }
    }

    private bool Holds(Guild guild, User actor, Permission needed) =>
        guild.Members.TryGetValue(actor.Id, out var member)
        && (
            PermissionRules.Of(member, world.Clock.GetUtcNow())
            & ~world.Faults.Removed(guild, null, actor)
        ).Has(needed);

    private DiscordError? WhyNotManage(Channel channel, User actor, Permission needed)
    {
        var held = PermissionRules.In(channel, actor, world);
        return !held.Has(Permission.ViewChannel) ? DiscordError.MissingAccess
            : held.Has(needed) ? null
            : DiscordError.MissingPermissions;
    }
}
