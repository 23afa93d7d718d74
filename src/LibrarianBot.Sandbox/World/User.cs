namespace LibrarianBot.Sandbox.World;

/// <summary>A person, or a bot's user.</summary>
internal sealed class User
{
    internal required ulong Id { get; init; }
    internal required string Username { get; set; }
    internal string? GlobalName { get; set; }
    internal bool IsBot { get; init; }
    internal bool DmsOpen { get; set; } = true;

    /// <summary>The servers that this user is in.</summary>
    internal HashSet<Guild> Guilds { get; } = [];

    /// <summary>Direct message channels by the other's id.</summary>
    internal Dictionary<ulong, Channel> Dms { get; } = [];
}
