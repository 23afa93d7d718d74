namespace LibrarianBot.Sandbox.World;

internal sealed class Attachment
{
    internal required ulong Id { get; init; }
    internal required ulong ChannelId { get; init; }
    internal required string Filename { get; init; }
    internal required string ContentType { get; init; }
    internal required byte[] Bytes { get; init; }
    internal string? Description { get; set; }
    internal bool Ephemeral { get; init; }
    internal bool Spoiler { get; init; }
}

/// <summary>A file as it came in, before it is kept.</summary>
internal sealed record Upload(string Filename, string ContentType, byte[] Bytes)
{
    internal string? Description { get; init; }
    internal bool Spoiler { get; init; }
}
