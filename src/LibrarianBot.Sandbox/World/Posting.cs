namespace LibrarianBot.Sandbox.World;

/// <summary>What people and bots do with messages, with Discord's checks.</summary>
internal sealed class Posting(SandboxWorld world)
{
    /// <summary>
    /// Posts as a bot or a person. Checks: channel can be seen (50001) and holds text (50008; a forum 40058), SEND_MESSAGES
    /// or SEND_MESSAGES_IN_THREADS, ATTACH_FILES (50013), closed DMs (50007) and no common server (50278), locked
    /// thread (160005), something to send (50006), the reply's target (50035) and history (160002).
    /// With <c>enforce_nonce</c> the message already sent is returned.
    /// </summary>
    internal Outcome<Message> Post(Channel channel, User author, MessageDraft draft)
    {
        lock (world.Gate)
        {
            if (PostingRules.WhyNot(channel, author, draft, world) is { } refusal)
            {
                return refusal;
            }

            if (
                draft is { EnforceNonce: true, Nonce: { } nonce }
                && world.Messages.Nonces.Recent(author, nonce) is { } sent
            )
            {
                return sent.Deleted ? DiscordError.UnknownMessage : sent;
            }

            var message = New(channel, author, draft);
            world.Messages.Post(message, draft);
            return message;
        }
    }

    /// <summary>
    /// Edits a message of one's own. Checks: it's the author's (50005), the thread isn't archived (50083), it isn't edited
    /// too often (20028 in an announcement channel, 30046 when it's old). Fields that the draft doesn't have stay.
    /// </summary>
    internal Outcome<Message> Edit(Message message, User actor, MessageDraft draft)
    {
        lock (world.Gate)
        {
            if (message.Deleted || message.VisibleTo is not null)
            {
                return DiscordError.UnknownMessage;
            }

            if (message.Author != actor)
            {
                return DiscordError.NotYours;
            }

            return WhyNotNow(message) is { } refusal
                ? refusal
                : world.Messages.Change(message, draft);
        }
    }

    /// <summary>Ends a poll before its time. Checks: it's one's own (50005), and hasn't ended (520001).</summary>
    internal DiscordError? EndPoll(Message message, User actor)
    {
        lock (world.Gate)
        {
            var now = world.Clock.GetUtcNow();
            if (message.Author != actor)
            {
                return DiscordError.NotYours;
            }

            if (message.PollEndsAt <= now)
            {
                return DiscordError.PollExpired;
            }

            message.PollEndsAt = now;
            world.Announce.MessageChanged("MESSAGE_UPDATE", message);
            return null;
        }
    }

    /// <summary>
    /// Deletes. Checks: one's own, or MANAGE_MESSAGES (50013; in direct messages 50003 becomes 50013 too), and the thread
    /// isn't archived (50083).
    /// </summary>
    internal DiscordError? Delete(Message message, User actor)
    {
        lock (world.Gate)
        {
            if (message.Deleted)
            {
                return DiscordError.UnknownMessage;
            }

            if (
                message.Author != actor
                && !PermissionRules.In(message.Channel, actor, world).Has(Permission.ManageMessages)
            )
            {
                return DiscordError.MissingPermissions;
            }

            if (message.Channel.IsArchived)
            {
                return DiscordError.ThreadArchived;
            }

            world.Messages.Delete(message);
            return null;
        }
    }

    /// <summary>Deletes several of one channel; needs MANAGE_MESSAGES (50013). Ids that aren't there are passed over.</summary>
    internal DiscordError? DeleteMany(Channel channel, User actor, IEnumerable<ulong> ids)
    {
        lock (world.Gate)
        {
            if (
                channel.Guild is null
                || !PermissionRules.In(channel, actor, world).Has(Permission.ManageMessages)
            )
            {
                return DiscordError.MissingPermissions;
            }

            var found = ids.Select(world.Messages.Find)
                .OfType<Message>()
                .Where(one => one.Channel == channel)
                .ToList();
            world.Messages.DeleteMany(channel, found);
            return null;
        }
    }

    private DiscordError? WhyNotNow(Message message) =>
        message.Channel.IsArchived
            ? DiscordError.ThreadArchived
            : world.WriteLimits.WhyNotEdit(message);

    private Message New(Channel channel, User author, MessageDraft draft) =>
        new()
        {
            Id = world.Ids.Next(),
            Channel = channel,
            Author = author,
            Timestamp = world.Clock.GetUtcNow(),
            Type = draft.Reference is { Type: 0 } ? 19 : 0,
            Nonce = draft.Nonce,
            Reference = draft.Reference is { } to
                ? (to.Type, to.MessageId, channel.Id, channel.Guild?.Id)
                : null,
        };
}
