namespace LibrarianBot.Sandbox.World;

/// <summary>Direct message channels.</summary>
internal sealed class DmBook(SandboxWorld world)
{
    /// <summary>The channel between two people, made if need be. Creating one proves nothing about reaching anybody.</summary>
    internal Channel Open(User from, User to)
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
            world.Channels.Add(channel);
            from.Dms[to.Id] = channel;
            to.Dms[from.Id] = channel;
            return channel;
        }
    }
}
