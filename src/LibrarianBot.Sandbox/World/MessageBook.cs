namespace LibrarianBot.Sandbox.World;

/// <summary>Messages: posting, editing, deleting, reading.</summary>
internal sealed partial class MessageBook(SandboxWorld world)
{
    private const int PrivateRepliesKept = 500;
    private static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(5);

    private readonly Dictionary<ulong, Message> _byId = [];
    private readonly Dictionary<(ulong Author, string Nonce), Message> _byNonce = [];

    internal Message? Find(ulong id) => _byId.GetValueOrDefault(id);

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
            if (WhyNotPost(channel, author, draft) is { } refusal)
            {
                return refusal;
            }

            if (
                draft is { EnforceNonce: true, Nonce: { } nonce }
                && _byNonce.TryGetValue((author.Id, nonce), out var sent)
                && world.Clock.GetUtcNow() - sent.Timestamp < NonceMemory
            )
            {
                return sent.Deleted ? DiscordError.UnknownMessage : sent;
            }

            var message = new Message
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
            Fill(message, draft);
            world.Threads.NoticePost(message);
            Keep(message);
            world.Announce.MessageChanged("MESSAGE_CREATE", message);
            return message;
        }
    }

    /// <summary>
    /// Edits a message of one's own. Checks: it's the author's (50005), the thread isn't archived (50083), and
    /// something is left (50006). Fields that the draft doesn't have stay.
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

            return message.Channel.Thread is { Archived: true }
                ? DiscordError.ThreadArchived
                : Change(message, draft);
        }
    }

    /// <summary>Deletes. Checks: one's own, or MANAGE_MESSAGES (50013; in direct messages 50003 becomes 50013 too).</summary>
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

            Remove(message);
            world.Announce.MessageDeleted(message);
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

            var found = ids.Select(Find)
                .OfType<Message>()
                .Where(one => one.Channel == channel)
                .ToList();
            found.ForEach(Remove);
            world.Announce.MessagesDeleted(channel, [.. found.Select(one => one.Id)]);
            return null;
        }
    }

    /// <summary>Puts a message there without checks or events, as from before the sandbox began.</summary>
    internal Message Plant(Channel channel, User author, string content)
    {
        var message = new Message
        {
            Id = world.Ids.Next(),
            Channel = channel,
            Author = author,
            Content = content,
            Timestamp = world.Clock.GetUtcNow(),
        };
        Keep(message);
        return message;
    }

    /// <summary>A forum thread's first message, which has the thread's id.</summary>
    internal void PostFirst(Channel thread, User author, MessageDraft draft)
    {
        var message = new Message
        {
            Id = thread.Id,
            Channel = thread,
            Author = author,
            Timestamp = world.Clock.GetUtcNow(),
        };
        Fill(message, draft);
        world.Threads.NoticeMentions(message);
        Keep(message);
        world.Announce.MessageChanged("MESSAGE_CREATE", message);
    }

    /// <summary>Applies the draft, keeps and announces a message that an interaction answers with.</summary>
    internal void PostAnswer(Message message, MessageDraft draft)
    {
        Fill(message, draft);
        world.Threads.NoticePost(message);
        Keep(message);
        world.Announce.MessageChanged("MESSAGE_CREATE", message);
    }

    /// <summary>Applies the draft to a message and announces it, whoever asked.</summary>
    internal Outcome<Message> Change(Message message, MessageDraft draft)
    {
        Fill(message, draft);
        message.EditedAt = world.Clock.GetUtcNow();
        world.Threads.NoticeMentions(message);
        world.Announce.MessageChanged("MESSAGE_UPDATE", message);
        return message;
    }

    internal void DeleteAnswer(Message message)
    {
        Remove(message);
        world.Announce.MessageDeleted(message);
    }

    private void Fill(Message message, MessageDraft draft)
    {
        const int Settable =
            MessageFlags.SuppressEmbeds
            | MessageFlags.SuppressNotifications
            | MessageFlags.ComponentsV2;
        message.Content = draft.Content ?? message.Content;
        message.Embeds = Newer(draft.Embeds, message.Embeds);
        message.Components = Newer(draft.Components, message.Components);
        message.Poll = Newer(draft.Poll, message.Poll);
        if (draft.Flags is { } flags)
        {
            // Components V2 can't be taken back, nor can what editing doesn't reach.
            var lasting = message.Flags & ~MessageFlags.SuppressEmbeds;
            message.Flags = lasting | (flags & Settable);
        }

        if (draft.Kept is { } kept)
        {
            message.Attachments = [.. message.Attachments.Where(file => kept.Contains(file.Id))];
        }

        foreach (var upload in draft.Files)
        {
            message.Attachments.Add(
                world.Files.Add(message.Channel, upload, message.VisibleTo is not null)
            );
        }

        MentionRules.Apply(message, draft.AllowedMentions, world);
    }

    private static System.Text.Json.JsonElement Newer(
        System.Text.Json.JsonElement given,
        System.Text.Json.JsonElement before
    ) =>
        given.ValueKind switch
        {
            System.Text.Json.JsonValueKind.Undefined => before,
            System.Text.Json.JsonValueKind.Null => default,
            _ => given,
        };

    private void Keep(Message message)
    {
        _byId.Add(message.Id, message);
        if (message.Nonce is { } nonce)
        {
            _byNonce[(message.Author.Id, nonce)] = message;
        }

        var channel = message.Channel;
        if (message.VisibleTo is null)
        {
            channel.Messages.Add(message);
            channel.LastMessageId = message.Id;
            return;
        }

        channel.PrivateReplies.Enqueue(message);
        if (channel.PrivateReplies.Count > PrivateRepliesKept)
        {
            _byId.Remove(channel.PrivateReplies.Dequeue().Id);
        }
    }

    private void Remove(Message message)
    {
        message.Deleted = true;
        _byId.Remove(message.Id);
        if (message.VisibleTo is null)
        {
            message.Channel.Messages.RemoveAt(IndexOf(message.Channel, message.Id));
        }
    }
}
