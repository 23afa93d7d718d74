namespace LibrarianBot.Sandbox.World;

/// <summary>Reading what was written in a channel.</summary>
internal sealed class ChannelHistory(SandboxWorld world)
{
    /// <summary>One message that everybody in the channel may see; 10008 otherwise. Needs VIEW_CHANNEL and history (50001).</summary>
    internal Outcome<Message> Get(Channel channel, ulong id, User viewer)
    {
        lock (world.Gate)
        {
            if (!PermissionRules.MayReadHistory(channel, viewer, world))
            {
                return DiscordError.MissingAccess;
            }

            return
                world.Messages.Find(id) is { VisibleTo: null } message && message.Channel == channel
                ? message
                : DiscordError.UnknownMessage;
        }
    }

    /// <summary>A page of a channel, newest first. Needs VIEW_CHANNEL (50001); without READ_MESSAGE_HISTORY it's empty.</summary>
    internal Outcome<IReadOnlyList<Message>> Page(
        Channel channel,
        User viewer,
        ulong? before,
        ulong? after,
        ulong? around,
        int limit
    )
    {
        lock (world.Gate)
        {
            if (!world.Channels.CanView(channel, viewer))
            {
                return DiscordError.MissingAccess;
            }

            if (!PermissionRules.MayReadHistory(channel, viewer, world))
            {
                return Outcome<IReadOnlyList<Message>>.Of([]);
            }

            return Outcome<IReadOnlyList<Message>>.Of([
                .. Part(channel, before, after, around, limit).AsEnumerable().Reverse(),
            ]);
        }
    }

    /// <summary>What a person sees of a channel, oldest first, private replies to them among it. The caller holds the gate.</summary>
    internal static IEnumerable<Message> SeenBy(Channel channel, User user) =>
        channel
            .Messages.Concat(
                channel.PrivateReplies.Where(reply => reply.VisibleTo == user && !reply.Deleted)
            )
            .OrderBy(message => message.Id);

    private static List<Message> Part(
        Channel channel,
        ulong? before,
        ulong? after,
        ulong? around,
        int limit
    )
    {
        var all = channel.Messages;
        var start =
            after is { } from ? channel.IndexOf(from + 1)
            : around is { } middle ? channel.IndexOf(middle) - (limit / 2)
            : (before is { } until ? channel.IndexOf(until) : all.Count) - limit;
        var end = Math.Min(all.Count, start + limit);
        start = Math.Max(0, start);
        return all[start..Math.Max(start, end)];
    }
}
