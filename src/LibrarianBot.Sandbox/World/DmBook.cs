namespace LibrarianBot.Sandbox.World;

/// <summary>Direct message channels.</summary>
internal sealed class DmBook(SandboxWorld world)
{
    /// <summary>As <see cref="Open"/>, by a bot. New conversations are counted: 40003 when it opens them too fast, 20026 in quarantine.</summary>
    internal Outcome<Channel> OpenAs(Bot bot, User to)
    {
        lock (world.Gate)
        {
            if (
                bot.User.Dms.ContainsKey(to.Id) || bot.Conversations.WhyNotOpen() is not { } refusal
            )
            {
                return Open(bot.User, to);
            }

            world.Changes.Publish("bot");
            return refusal;
        }
    }

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
