using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

internal enum ChannelType
{
    Text = 0,
    Dm = 1,
    Voice = 2,
    Category = 4,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    Stage = 13,
    Forum = 15,
    Media = 16,
}

/// <summary>A server's channel, a thread or a direct message channel.</summary>
internal sealed class Channel
{
    internal required ulong Id { get; init; }
    internal required ChannelType Type { get; set; }

    /// <summary>Null for direct messages.</summary>
    internal Guild? Guild { get; init; }

    internal string Name { get; set; } = "";
    internal string? Topic { get; set; }
    internal int Position { get; set; }

    /// <summary>The category of a channel, the channel of a thread.</summary>
    internal Channel? Parent { get; set; }

    internal bool Nsfw { get; set; }
    internal int SlowmodeSeconds { get; set; }
    internal int Flags { get; set; }
    internal ulong? LastMessageId { get; set; }
    internal Dictionary<ulong, Overwrite> Overwrites { get; } = [];

    /// <summary>A forum's tags and settings as they were sent; undefined elsewhere.</summary>
    internal List<ForumTag> Tags { get; set; } = [];

    internal JsonElement DefaultReaction { get; set; }
    internal int? DefaultSortOrder { get; set; }
    internal int DefaultForumLayout { get; set; }
    internal int? DefaultThreadSlowmode { get; set; }
    internal int? DefaultAutoArchive { get; set; }

    /// <summary>Both people of a direct message channel.</summary>
    internal IReadOnlyList<User> Recipients { get; init; } = [];

    /// <summary>What only threads have.</summary>
    internal ThreadState? Thread { get; init; }

    /// <summary>Messages that all who can see the channel see, oldest first.</summary>
    internal List<Message> Messages { get; } = [];

    /// <summary>The latest private replies, oldest first; the oldest go when there are many.</summary>
    internal Queue<Message> PrivateReplies { get; } = [];

    internal bool IsThread => Thread is not null;

    /// <summary>A thread that only a new message, or whoever opens it, brings back.</summary>
    internal bool IsArchived => Thread is { Archived: true };

    internal bool IsDm => Type == ChannelType.Dm;
    internal bool HoldsMessages =>
        Type
            is ChannelType.Text
                or ChannelType.Dm
                or ChannelType.Voice
                or ChannelType.Announcement
                or ChannelType.Stage
        || IsThread;

    /// <summary>Where among <see cref="Messages"/> one with this id is, or would be: ids grow along the list.</summary>
    internal int IndexOf(ulong id)
    {
        var (low, high) = (0, Messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Messages[middle].Id < id)
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

internal sealed record ForumTag(
    ulong Id,
    string Name,
    bool Moderated,
    ulong? EmojiId,
    string? EmojiName
);

internal sealed class ThreadState
{
    internal required User Owner { get; init; }
    internal required DateTimeOffset CreatedAt { get; init; }
    internal bool Archived { get; set; }
    internal DateTimeOffset ArchiveChangedAt { get; set; }
    internal int AutoArchiveMinutes { get; set; } = 4320;

    /// <summary>When something was last said in it, or it was last opened; the time until it is archived runs from then.</summary>
    internal required DateTimeOffset ActiveAt { get; set; }

    internal bool Locked { get; set; }
    internal bool Invitable { get; set; } = true;
    internal int TotalMessages { get; set; }
    internal List<ulong> AppliedTags { get; set; } = [];

    /// <summary>Who is in the thread, and since when.</summary>
    internal Dictionary<ulong, DateTimeOffset> Members { get; } = [];
}

internal sealed record Overwrite(ulong Id, bool IsMember, Permission Allow, Permission Deny);
