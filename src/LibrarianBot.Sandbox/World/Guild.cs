namespace LibrarianBot.Sandbox.World;

internal sealed class Guild
{
    internal required ulong Id { get; init; }
    internal required string Name { get; set; }
    internal required User Owner { get; set; }
    internal Channel? SystemChannel { get; set; }

    /// <summary>Whether GUILD_CREATE names every member without GUILD_PRESENCES (made-up servers, for load).</summary>
    internal bool SendsMembers { get; init; }

    internal Dictionary<ulong, Role> Roles { get; } = [];

    /// <summary>Channels and threads by id.</summary>
    internal Dictionary<ulong, Channel> Channels { get; } = [];

    internal Dictionary<ulong, Member> Members { get; } = [];
    internal Dictionary<ulong, ScheduledEvent> Events { get; } = [];

    /// <summary>What Discord lists; finished ones are still found by their id.</summary>
    internal IEnumerable<ScheduledEvent> OpenEvents => Events.Values.Where(one => one.IsOpen);

    /// <summary>Applications whose bots are members.</summary>
    internal List<Bot> Bots { get; } = [];

    internal Role Everyone => Roles[Id];
}
