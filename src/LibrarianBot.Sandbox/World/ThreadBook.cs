using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Threads: from a message, in a channel, in a forum; who is in them; archiving and locking.</summary>
internal sealed class ThreadBook(SandboxWorld world)
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

            if (WhyNot(message.Channel, actor, Permission.CreatePublicThreads) is { } refusal)
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
            return WhyNot(parent, actor, needed) is { } refusal
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

            if (WhyNot(forum, actor, Permission.SendMessages) is { } refusal)
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

    /// <summary>
    /// Changes a thread: name, archived, locked, auto_archive_duration, rate_limit_per_user, applied_tags. Needs
    /// MANAGE_THREADS, except for its owner who may rename and archive it, and for anybody who unarchives it (50013; 50083
    /// when it's archived and stays so).
    /// </summary>
    internal Outcome<Channel> Modify(Channel channel, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            var thread = channel.Thread!;
            var held = PermissionRules.In(channel, actor, world);
            var manages = held.Has(Permission.ManageThreads);
            var archived = Body.Flag(body, "archived");
            if (!held.Has(Permission.ViewChannel))
            {
                return DiscordError.MissingAccess;
            }

            var reopens =
                archived == false && !thread.Locked && held.Has(Permission.SendMessagesInThreads);
            if (
                !manages
                && !reopens
                && (thread.Owner != actor || thread.Locked || Body.Flag(body, "locked") is not null)
            )
            {
                return DiscordError.MissingPermissions;
            }

            if (thread.Archived && archived != false)
            {
                return DiscordError.ThreadArchived;
            }

            Apply(channel, thread, body);
            world.Announce.ThreadUpdated(channel);
            return channel;
        }
    }

    /// <summary>Adds somebody (50001 unless the actor may see the thread) or takes them out (oneself, or MANAGE_THREADS).</summary>
    internal DiscordError? SetMember(Channel channel, User actor, User user, bool joins)
    {
        lock (world.Gate)
        {
            var held = PermissionRules.In(channel, actor, world);
            if (!held.Has(Permission.ViewChannel))
            {
                return DiscordError.MissingAccess;
            }

            if (channel.Thread!.Archived)
            {
                return DiscordError.ThreadArchived;
            }

            if (!joins && user != actor && !held.Has(Permission.ManageThreads))
            {
                return DiscordError.MissingPermissions;
            }

            if (joins)
            {
                channel.Thread.Members.TryAdd(user.Id, world.Clock.GetUtcNow());
            }
            else
            {
                channel.Thread.Members.Remove(user.Id);
            }

            world.Announce.ThreadUpdated(channel);
            return null;
        }
    }

    /// <summary>A post reopens its thread and makes its author a member.</summary>
    internal void NoticePost(Channel channel, User author)
    {
        if (channel.Thread is not { } thread)
        {
            return;
        }

        thread.TotalMessages++;
        thread.Members.TryAdd(author.Id, world.Clock.GetUtcNow());
        if (thread.Archived)
        {
            thread.Archived = false;
            thread.ArchiveChangedAt = world.Clock.GetUtcNow();
            world.Announce.ThreadUpdated(channel);
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
                AutoArchiveMinutes = parent.DefaultAutoArchive ?? 4320,
            },
        };
        channel.Thread.Members[actor.Id] = now;
        Apply(channel, channel.Thread, body);
        world.Channels.Add(channel);
        world.Announce.ThreadCreated(channel);
        return channel;
    }

    private void Apply(Channel channel, ThreadState thread, JsonElement body)
    {
        channel.Name = Body.Text(body, "name") ?? channel.Name;
        channel.SlowmodeSeconds =
            Body.Number(body, "rate_limit_per_user") ?? channel.SlowmodeSeconds;
        channel.Flags = Body.Number(body, "flags") ?? channel.Flags;
        thread.AutoArchiveMinutes =
            Body.Number(body, "auto_archive_duration") ?? thread.AutoArchiveMinutes;
        thread.Locked = Body.Flag(body, "locked") ?? thread.Locked;
        thread.Invitable = Body.Flag(body, "invitable") ?? thread.Invitable;
        if (Body.Flag(body, "archived") is { } archived && archived != thread.Archived)
        {
            thread.Archived = archived;
            thread.ArchiveChangedAt = world.Clock.GetUtcNow();
        }

        if (Body.Has(body, "applied_tags", out var tags) && tags.ValueKind == JsonValueKind.Array)
        {
            thread.AppliedTags =
            [
                .. tags.EnumerateArray()
                    .Select(tag => ulong.TryParse(tag.ToString(), out var id) ? id : 0),
            ];
        }
    }

    private DiscordError? WhyNot(Channel channel, User actor, Permission needed)
    {
        var held = PermissionRules.In(channel, actor, world);
        return !held.Has(Permission.ViewChannel) ? DiscordError.MissingAccess
            : held.Has(needed) ? null
            : DiscordError.MissingPermissions;
    }
}
