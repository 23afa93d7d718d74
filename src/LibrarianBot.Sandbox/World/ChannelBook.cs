using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>All channels: those of servers (threads are among them), which it makes and changes, and direct message channels.</summary>
internal sealed class ChannelBook(SandboxWorld world)
{
    private readonly Dictionary<ulong, Channel> _byId = [];
    private readonly ChannelFields _fields = new(world);

    internal ChannelOverwrites Overwrites { get; } = new(world);

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
            if (!world.Members.Holds(guild, actor, Permission.ManageChannels))
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
            if (_fields.Apply(channel, body, actor) is { } refusal)
            {
                return refusal;
            }

            Add(channel);
            world.Announce.ChannelChanged("CHANNEL_CREATE", channel);
            return channel;
        }
    }

    /// <summary>
    /// Changes a channel (not a thread) from a checked body. Needs MANAGE_CHANNELS there (50013), and to see it (50001);
    /// a third name or topic within ten minutes waits (429).
    /// </summary>
    internal Outcome<Channel> Modify(Channel channel, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (
                PermissionRules.WhyNot(channel, actor, Permission.ManageChannels, world) is
                { } refusal
            )
            {
                return refusal;
            }

            if (WhyNotRename(channel, body) is { } tooOften)
            {
                return tooOften;
            }

            if (_fields.Apply(channel, body, actor) is { } wrong)
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
            if (channel.Guild is null)
            {
                return DiscordError.WrongChannelType;
            }

            var needed = channel.IsThread ? Permission.ManageThreads : Permission.ManageChannels;
            if (PermissionRules.WhyNot(channel, actor, needed, world) is { } refusal)
            {
                return refusal;
            }

            if (channel.IsThread)
            {
                world.Announce.ThreadDeleted(channel);
            }
            else
            {
                world.Announce.ChannelChanged("CHANNEL_DELETE", channel);
            }

            Orphan(channel);
            Forget(channel);
            return null;
        }
    }

    /// <summary>Counts another name or topic, of a channel or a thread.</summary>
    internal DiscordError? WhyNotRename(Channel channel, JsonElement body) =>
        (Body.Text(body, "name") is { } name && name != channel.Name)
        || (Body.Text(body, "topic") is { } topic && topic != channel.Topic)
            ? world.WriteLimits.WhyNotRename(channel)
            : null;

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

    /// <summary>What becomes of a channel's threads, and of a category's channels, when it goes.</summary>
    private void Orphan(Channel channel)
    {
        var children = channel.Guild!.Channels.Values.Where(one => one.Parent == channel);
        foreach (var child in children.ToList())
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
    }
}
