using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

internal static class MessageFlags
{
    internal const int SuppressEmbeds = 1 << 2;
    internal const int HasThread = 1 << 5;
    internal const int Ephemeral = 1 << 6;
    internal const int Loading = 1 << 7;
    internal const int SuppressNotifications = 1 << 12;
    internal const int ComponentsV2 = 1 << 15;
}

internal sealed class Message
{
    internal required ulong Id { get; init; }
    internal required Channel Channel { get; init; }
    internal required User Author { get; init; }

    /// <summary>0 default, 7 join, 18 thread created, 19 reply, 20 command's answer, 21 thread starter, 23 menu's answer.</summary>
    internal int Type { get; set; }

    internal string Content { get; set; } = "";
    internal DateTimeOffset Timestamp { get; init; }
    internal DateTimeOffset? EditedAt { get; set; }
    internal int Flags { get; set; }

    /// <summary>As sent, a JSON array; undefined when there are none. Ids and links are filled in when written.</summary>
    internal JsonElement Components { get; set; }

    /// <summary>As sent, a JSON array; undefined when there are none.</summary>
    internal JsonElement Embeds { get; set; }

    internal JsonElement Poll { get; set; }

    /// <summary>When nobody can vote any more.</summary>
    internal DateTimeOffset PollEndsAt { get; set; }

    internal List<Attachment> Attachments { get; set; } = [];
    internal IReadOnlyList<User> Mentions { get; set; } = [];
    internal IReadOnlyList<Role> MentionRoles { get; set; } = [];
    internal bool MentionEveryone { get; set; }
    internal bool Pinned { get; set; }
    internal string? Nonce { get; init; }

    /// <summary>The message answered, with whether it is a forward (type 1) or a reply (0).</summary>
    internal (int Type, ulong MessageId, ulong ChannelId, ulong? GuildId)? Reference { get; init; }

    /// <summary>The application, for answers to interactions; their webhook id.</summary>
    internal Bot? Application { get; init; }

    /// <summary>The interaction that it answers.</summary>
    internal Interaction? Answers { get; init; }

    internal Message? OriginalResponse { get; init; }

    /// <summary>Only this person sees it (EPHEMERAL).</summary>
    internal User? VisibleTo { get; init; }

    /// <summary>The thread started from it.</summary>
    internal Channel? Thread { get; set; }

    /// <summary>Who reacted with what: emoji (<c>👍</c> or <c>name:id</c>) → users in order.</summary>
    internal Dictionary<string, List<User>>? Reactions { get; set; }

    /// <summary>What phones said of it when it came; null where they said nothing.</summary>
    internal string? Banner { get; set; }

    internal bool Deleted { get; set; }

    internal bool Has(int flag) => (Flags & flag) != 0;
}
