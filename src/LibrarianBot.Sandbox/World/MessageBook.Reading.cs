namespace LibrarianBot.Sandbox.World;

internal sealed partial class MessageBook
{
    /// <summary>One message that everybody in the channel may see; 10008 otherwise. Needs VIEW_CHANNEL and history (50001).</summary>
    internal Outcome<Message> Get(Channel channel, ulong id, User viewer)
    {
        lock (world.Gate)
        {
            if (!MayRead(channel, viewer))
            {
                return DiscordError.MissingAccess;
            }

            return Find(id) is { VisibleTo: null } message && message.Channel == channel
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

            if (!MayRead(channel, viewer))
            {
                return Outcome<IReadOnlyList<Message>>.Of([]);
            }

            var all = channel.Messages;
            var start =
                after is { } from ? IndexOf(channel, from + 1)
                : around is { } middle ? IndexOf(channel, middle) - (limit / 2)
                : (before is { } until ? IndexOf(channel, until) : all.Count) - limit;
            var end = Math.Min(all.Count, start + limit);
            start = Math.Max(0, start);
            return Outcome<IReadOnlyList<Message>>.Of([
                .. all[start..Math.Max(start, end)].AsEnumerable().Reverse(),
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

    /// <summary>Pins or unpins; needs PIN_MESSAGES (50013).</summary>
    internal DiscordError? Pin(Message message, User actor, bool pinned)
    {
        lock (world.Gate)
        {
            if (
                message.Channel.Guild is not null
                && !PermissionRules.In(message.Channel, actor, world).Has(Permission.PinMessages)
            )
            {
                return DiscordError.MissingPermissions;
            }

            message.Pinned = pinned;
            world.Announce.MessageChanged("MESSAGE_UPDATE", message);
            return null;
        }
    }

    /// <summary>Reacts (needs READ_MESSAGE_HISTORY, and ADD_REACTIONS for a new emoji: 50013) or takes one's reaction back.</summary>
    internal DiscordError? React(Message message, User actor, string emoji, bool add)
    {
        lock (world.Gate)
        {
            var held = PermissionRules.In(message.Channel, actor, world);
            var reactions = message.Reactions ??= new Dictionary<string, List<User>>(
                StringComparer.Ordinal
            );
            var existing = reactions.GetValueOrDefault(emoji);
            if (
                add
                && (
                    !held.Has(Permission.ReadMessageHistory)
                    || (existing is null && !held.Has(Permission.AddReactions))
                )
            )
            {
                return DiscordError.MissingPermissions;
            }

            var changed = add ? Add(reactions, emoji, actor) : existing?.Remove(actor) == true;
            if (existing is { Count: 0 })
            {
                reactions.Remove(emoji);
            }

            if (changed)
            {
                world.Announce.ReactionChanged(
                    add ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE",
                    message,
                    actor,
                    emoji
                );
            }

            return null;
        }
    }

    private static bool Add(Dictionary<string, List<User>> reactions, string emoji, User user)
    {
        if (!reactions.TryGetValue(emoji, out var users))
        {
            reactions[emoji] = users = [];
        }

        if (users.Contains(user))
        {
            return false;
        }

        users.Add(user);
        return true;
    }

    private bool MayRead(Channel channel, User viewer) =>
        PermissionRules
            .In(channel, viewer, world)
            .Has(Permission.ViewChannel | Permission.ReadMessageHistory);

    private DiscordError? WhyNotPost(Channel channel, User author, MessageDraft draft)
    {
        if (channel.Type is ChannelType.Forum or ChannelType.Media)
        {
            return DiscordError.ForumMessage;
        }

        if (!channel.HoldsMessages)
        {
            return DiscordError.NonTextChannel;
        }

        return WhyNotAllowed(channel, author, draft)
            ?? (
                draft.IsEmpty && draft.Reference is not { Type: 1 }
                    ? DiscordError.EmptyMessage
                    : null
            )
            ?? WhyNotReply(channel, author, draft);
    }

    private DiscordError? WhyNotAllowed(Channel channel, User author, MessageDraft draft)
    {
        if (channel.IsDm)
        {
            return WhyNotDm(channel, author);
        }

        var held = PermissionRules.In(channel, author, world);
        if (!held.Has(Permission.ViewChannel))
        {
            return DiscordError.MissingAccess;
        }

        var says = channel.IsThread ? Permission.SendMessagesInThreads : Permission.SendMessages;
        if (!held.Has(says) || (draft.Files.Count > 0 && !held.Has(Permission.AttachFiles)))
        {
            return DiscordError.MissingPermissions;
        }

        return channel.Thread is { Locked: true } && !held.Has(Permission.ManageThreads)
            ? DiscordError.ThreadLocked
            : null;
    }

    private static DiscordError? WhyNotDm(Channel channel, User author)
    {
        if (!channel.Recipients.Contains(author))
        {
            return DiscordError.MissingAccess;
        }

        var other = channel.Recipients[0] == author ? channel.Recipients[1] : channel.Recipients[0];
        return !other.DmsOpen ? DiscordError.CannotMessageUser
            : author.Guilds.Overlaps(other.Guilds) ? null
            : DiscordError.NoMutualGuild;
    }

    private DiscordError? WhyNotReply(Channel channel, User author, MessageDraft draft)
    {
        if (draft.Reference is not { } reference)
        {
            return null;
        }

        if (!MayRead(channel, author))
        {
            return DiscordError.ReplyNeedsHistory;
        }

        var known =
            Find(reference.MessageId) is { VisibleTo: null } original
            && (reference.Type == 1 || original.Channel == channel);
        return known || !draft.FailIfNotExists
            ? null
            : DiscordError.InvalidForm(
                "message_reference",
                "REPLIES_UNKNOWN_MESSAGE",
                "Unknown message"
            );
    }

    /// <summary>Where a message with this id is, or would be: ids grow along the list.</summary>
    private static int IndexOf(Channel channel, ulong id)
    {
        var (low, high) = (0, channel.Messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (channel.Messages[middle].Id < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
