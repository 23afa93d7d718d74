namespace LibrarianBot.Sandbox.World;

/// <summary>All messages. What is done to them here is done whoever asks; see <see cref="Posting"/> for who may.</summary>
internal sealed class MessageBook(SandboxWorld world)
{
    private const int PrivateRepliesKept = 500;

    private readonly Dictionary<ulong, Message> _byId = [];

    internal SentNonces Nonces { get; } = new(world.Clock);

    internal Message? Find(ulong id) => _byId.GetValueOrDefault(id);

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
        MessageFields.Apply(message, draft, world);
        message.Banner = Banner.Of(message, world);
        world.Threads.NoticeMentions(message);
        Keep(message);
        world.Announce.MessageChanged("MESSAGE_CREATE", message);
    }

    /// <summary>Applies the draft, keeps and announces a message.</summary>
    internal void Post(Message message, MessageDraft draft)
    {
        MessageFields.Apply(message, draft, world);
        message.Banner = Banner.Of(message, world);
        world.Threads.NoticePost(message);
        Keep(message);
        world.Announce.MessageChanged("MESSAGE_CREATE", message);
    }

    /// <summary>Applies the draft to a message and announces it.</summary>
    internal Outcome<Message> Change(Message message, MessageDraft draft)
    {
        MessageFields.Apply(message, draft, world);
        message.EditedAt = world.Clock.GetUtcNow();
        world.Threads.NoticeMentions(message);
        world.Announce.MessageChanged("MESSAGE_UPDATE", message);
        return message;
    }

    internal void Delete(Message message)
    {
        Remove(message);
        world.Announce.MessageDeleted(message);
    }

    /// <summary>Deletes several of one channel, and says so once.</summary>
    internal void DeleteMany(Channel channel, List<Message> messages)
    {
        messages.ForEach(Remove);
        world.Announce.MessagesDeleted(channel, [.. messages.Select(one => one.Id)]);
    }

    private void Keep(Message message)
    {
        _byId.Add(message.Id, message);
        Nonces.Keep(message);
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
            message.Channel.Messages.RemoveAt(message.Channel.IndexOf(message.Id));
        }
    }
}
