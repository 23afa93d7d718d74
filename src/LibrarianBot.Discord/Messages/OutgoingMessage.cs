using System.Runtime.InteropServices;

namespace LibrarianBot.Discord.Messages;

/// <summary>A message to send or to put in another's place.</summary>
/// <remarks>
/// A message is either plain <see cref="Content"/> (2,000 characters at most) with up to five <see cref="ActionRow"/>s, or
/// made of any <see cref="Components"/> (40 at most counting nested ones, 4,000 characters of text over all). A phone shows
/// the content in its notification, and nothing of the second form. A plain message can be edited into the second, never
/// back.
/// </remarks>
public sealed record OutgoingMessage
{
    /// <summary>Plain text, at most 2,000 characters, or null.</summary>
    public string? Content { get; init; }

    /// <summary>From top to bottom: the rows under the content, or Components V2.</summary>
    public IReadOnlyList<Component> Components { get; init; } = [];

    /// <summary>Whom the text may notify; nobody unless said.</summary>
    public AllowedMentions Mentions { get; init; } = AllowedMentions.None;

    /// <summary>Whether only the person who pressed sees it. Only for answers to interactions; fixed once sent.</summary>
    public bool Ephemeral { get; init; }

    /// <summary>Whether to leave phones silent.</summary>
    public bool Silent { get; init; }

    /// <summary>Whether to leave out the previews of links in the content.</summary>
    public bool SuppressPreviews { get; init; }

    /// <summary>At most 25 characters; Discord drops a second message with the same nonce within some minutes.</summary>
    public string? Nonce { get; init; }

    /// <summary>The message that this one replies to, or null.</summary>
    public Snowflake? ReplyTo { get; init; }

    /// <summary>At most 10 files; shown only where a component refers to them as <c>attachment://name</c>.</summary>
    public IReadOnlyList<OutgoingFile> Files { get; init; } = [];

    /// <summary>On an edit: the files already there that stay. All others are removed.</summary>
    public IReadOnlyList<Snowflake> KeptFiles { get; init; } = [];

    /// <summary>A message of one text display.</summary>
    public static OutgoingMessage Text(string markdown) =>
        new() { Components = [new TextDisplay(markdown)] };
}

/// <summary>A file to upload.</summary>
/// <param name="Name">The file name, with its ending.</param>
/// <param name="Bytes">The content.</param>
/// <param name="Description">What a screen reader says of it, at most 1,024 characters, or null.</param>
public sealed record OutgoingFile(
    string Name,
    ReadOnlyMemory<byte> Bytes,
    string? Description = null
);

/// <summary>Whom a message may notify. Discord pings everybody named in the text unless told otherwise, so this is always sent.</summary>
public sealed record AllowedMentions
{
    /// <summary>Nobody.</summary>
    public static readonly AllowedMentions None = new();

    /// <summary>The users who may be notified, at most 100.</summary>
    public IReadOnlyList<Snowflake> Users { get; init; } = [];

    /// <summary>The roles that may be notified, at most 100.</summary>
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    /// <summary>Whether the author of the message replied to is notified.</summary>
    public bool RepliedUser { get; init; }
}

/// <summary>A message as Discord returns it: what this client's users need of it.</summary>
public sealed record Message
{
    /// <summary>The message's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Where it stands.</summary>
    public Snowflake ChannelId { get; init; }

    /// <summary>Its plain text.</summary>
    public string Content { get; init; } = "";

    /// <summary>Who wrote it.</summary>
    public Rest.User? Author { get; init; }

    /// <summary>Discord's flags; bit 6 is ephemeral.</summary>
    public int Flags { get; init; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Its outermost components, by their numbers.</summary>
    public IReadOnlyList<PlacedComponent> Components { get; init; } = [];
}

/// <summary>A component of a message that stands.</summary>
/// <param name="Id">Its number in the message: <see cref="Component.Id"/>, or one that Discord gave it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlacedComponent(int Id);

/// <summary>A file that stands on Discord's servers.</summary>
public sealed record Attachment
{
    /// <summary>The file's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>Its name.</summary>
    public string Filename { get; init; } = "";

    /// <summary>Its size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>Where to fetch it; the address dies in about a day, so copy the bytes.</summary>
    public Uri? Url { get; init; }

    /// <summary>Its media type, or null.</summary>
    public string? ContentType { get; init; }
}
