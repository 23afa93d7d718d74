using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Threads: from a message, in a channel, in a forum; who is in them; archiving and locking.</summary>
internal sealed partial class ThreadBook(SandboxWorld world)
{
    private const int HasThread = MessageFlags.HasThread;

    /// <summary>From a message; the thread takes its id. Needs CREATE_PUBLIC_THREADS (50013); one thread for a message (160004).</summary>
    internal Outcome<Channel> StartFrom(Message message, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (message.Channel.Type is not (ChannelType.Text or ChannelType.Announcement))
            {
                return DiscordError.WrongChannelType;
            }

            if (
                PermissionRules.WhyNot(
                    message.Channel,
                    actor,
                    Permission.CreatePublicThreads,
                    world
                ) is
                { } refusal
            )
            {
                return refusal;
            }

            if (message.Thread is not null || world.Channels.Find(message.Id) is not null)
            {
                return DiscordError.ThreadExists;
            }

            var type =
                message.Channel.Type == ChannelType.Announcement
                    ? ChannelType.AnnouncementThread
                    : ChannelType.PublicThread;
            var thread = Start(message.Channel, actor, type, message.Id, body);
            message.Thread = thread;
            message.Flags |= HasThread;
            world.Announce.MessageChanged("MESSAGE_UPDATE", message);
            return thread;
        }
    }

    /// <summary>In a text channel, without a message; <c>type</c> left out makes it private. Needs the permission for its kind (50013).</summary>
    internal Outcome<Channel> Start(Channel parent, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (parent.Type is not (ChannelType.Text or ChannelType.Announcement))
            {
                return DiscordError.WrongChannelType;
            }

            var type = (ChannelType)(Body.Number(body, "type") ?? (int)ChannelType.PrivateThread);
            var needed =
                type == ChannelType.PrivateThread
                    ? Permission.CreatePrivateThreads
                    : Permission.CreatePublicThreads;
            return PermissionRules.WhyNot(parent, actor, needed, world) is { } refusal
                ? refusal
                : Start(parent, actor, type, world.Ids.Next(), body);
        }
    }

    /// <summary>In a forum, with its first message (whose id is the thread's). Needs SEND_MESSAGES (50013) and something to send (50006).</summary>
    internal Outcome<Channel> StartPost(
        Channel forum,
        User actor,
        JsonElement body,
        MessageDraft first
    )
    {
        lock (world.Gate)
        {
            if (forum.Type is not (ChannelType.Forum or ChannelType.Media))
            {
                return DiscordError.WrongChannelType;
            }

            if (PermissionRules.WhyNot(forum, actor, Permission.SendMessages, world) is { } refusal)
            {
                return refusal;
            }

            if (first.IsEmpty)
            {
                return DiscordError.EmptyMessage;
            }

            var thread = Start(forum, actor, ChannelType.PublicThread, world.Ids.Next(), body);
            forum.LastMessageId = thread.Id;
            world.Messages.PostFirst(thread, actor, first);
            return thread;
        }
    }

    private Channel Start(Channel parent, User actor, ChannelType type, ulong id, JsonElement body)
    {
        var now = world.Clock.GetUtcNow();
        var channel = new Channel
        {
            Id = id,
            Type = type,
            Guild = parent.Guild,
            Parent = parent,
            Thread = new ThreadState
            {
                Owner = actor,
                CreatedAt = now,
                ArchiveChangedAt = now,
                ActiveAt = now,
                AutoArchiveMinutes = parent.DefaultAutoArchive ?? 4320,
            },
        };
        channel.Thread.Members[actor.Id] = now;
        Apply(channel, channel.Thread, body);
        world.Channels.Add(channel);
        world.Announce.ThreadCreated(channel);
        world.Timeline.CatchUp();
        return channel;
    }

    /// <summary>A thread in which nothing has been said for its time is archived.</summary>
    internal Due? NextOf(Channel channel) =>
        channel.Thread is { Archived: false } thread
            ? new(
                thread.ActiveAt.AddMinutes(thread.AutoArchiveMinutes),
                channel.Id,
                () => SetArchived(channel, thread, true)
            )
            : null;

    private void SetArchived(Channel channel, ThreadState thread, bool archived)
    {
        var now = world.Clock.GetUtcNow();
        thread.Archived = archived;
        thread.ArchiveChangedAt = now;
        thread.ActiveAt = now;
        world.Announce.ThreadUpdated(channel);
    }
}
