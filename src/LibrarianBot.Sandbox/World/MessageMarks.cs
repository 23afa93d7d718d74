namespace LibrarianBot.Sandbox.World;

/// <summary>What people and bots mark messages with: pins and reactions.</summary>
internal sealed class MessageMarks(SandboxWorld world)
{
    /// <summary>Pins or unpins; needs PIN_MESSAGES (50013), and the thread not to be archived (50083).</summary>
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

            if (message.Channel.IsArchived)
            {
                return DiscordError.ThreadArchived;
            }

            message.Pinned = pinned;
            world.Announce.MessageChanged("MESSAGE_UPDATE", message);
            return null;
        }
    }

    /// <summary>
    /// Reacts (needs READ_MESSAGE_HISTORY, and ADD_REACTIONS for a new emoji: 50013; not in an archived thread: 50083) or
    /// takes one's reaction back.
    /// </summary>
    internal DiscordError? React(Message message, User actor, string emoji, bool add)
    {
        lock (world.Gate)
        {
            var held = PermissionRules.In(message.Channel, actor, world);
            var reactions = message.Reactions ??= new Dictionary<string, List<User>>(
                StringComparer.Ordinal
            );
            var existing = reactions.GetValueOrDefault(emoji);
            if (add && !MayAdd(held, existing))
            {
                return DiscordError.MissingPermissions;
            }

            if (add && message.Channel.IsArchived)
            {
                return DiscordError.ThreadArchived;
            }

            var changed = add ? Add(reactions, emoji, actor) : existing?.Remove(actor) == true;
            if (existing is { Count: 0 })
            {
                reactions.Remove(emoji);
            }

            if (changed)
            {
                var name = add ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE";
                world.Announce.ReactionChanged(name, message, actor, emoji);
            }

            return null;
        }
    }

    /// <summary>Takes off everybody's reactions, or (with an emoji) those with it. The caller has checked who may.</summary>
    internal void ClearReactions(Message message, string? emoji)
    {
        lock (world.Gate)
        {
            if (emoji is null)
            {
                message.Reactions = null;
            }
            else
            {
                message.Reactions?.Remove(emoji);
            }

            world.Announce.ReactionsCleared(message, emoji);
        }
    }

    /// <summary>Whoever reads may join those who reacted so; a new emoji needs more.</summary>
    private static bool MayAdd(Permission held, List<User>? existing) =>
        held.Has(Permission.ReadMessageHistory)
        && (existing is not null || held.Has(Permission.AddReactions));

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
}
