namespace LibrarianBot.Sandbox.Seed;

/// <summary>
/// What a sandbox begins with. In a file it is JSON with snake_case names; everything may be left out.
/// People, roles and channels are named; ids are made unless given.
/// </summary>
public sealed record SandboxSeed
{
    /// <summary>Applications (bots). One without a token takes the first accepted token that has none.</summary>
    public IReadOnlyList<SeedApplication> Applications { get; init; } = [];

    /// <summary>The servers. Every bot is a member of all of them.</summary>
    public IReadOnlyList<SeedGuild> Guilds { get; init; } = [];

    /// <summary>Servers made up in bulk, for load.</summary>
    public SeedGenerated? GuildsGenerated { get; init; }
}

/// <summary>One application with its bot user.</summary>
public sealed record SeedApplication
{
    /// <summary>The application's name, which is its bot's username.</summary>
    public string Name { get; init; } = "Bot";

    /// <summary>The application's id; null takes it from the token, or makes one.</summary>
    public string? Id { get; init; }

    /// <summary>The token that it logs in with.</summary>
    public string? Token { get; init; }

    /// <summary>Permissions of its managed role by name, for example <c>SendMessages</c>.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = ["Administrator"];

    /// <summary>Privileged intents switched on: <c>GuildMembers</c>, <c>GuildPresences</c>, <c>MessageContent</c>.</summary>
    public IReadOnlyList<string> PrivilegedIntents { get; init; } = [];
}

/// <summary>Servers made up in bulk: <c>Server 1</c> and so on, each with one text channel.</summary>
/// <param name="Count">How many servers.</param>
/// <param name="Members">How many members each has, sent in full at connection.</param>
public sealed record SeedGenerated(int Count, int Members);

/// <summary>One server.</summary>
public sealed record SeedGuild
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "Server";

    /// <summary>Its id; null makes one.</summary>
    public string? Id { get; init; }

    /// <summary>The owner's username; null takes the first member.</summary>
    public string? Owner { get; init; }

    /// <summary>What everyone may do, by permission name; null gives what a new server gives.</summary>
    public IReadOnlyList<string>? EveryonePermissions { get; init; }

    /// <summary>Roles from the lowest to the highest; bots' own roles come above them.</summary>
    public IReadOnlyList<SeedRole> Roles { get; init; } = [];

    /// <summary>Channels in order, categories among them.</summary>
    public IReadOnlyList<SeedChannel> Channels { get; init; } = [];

    /// <summary>The people.</summary>
    public IReadOnlyList<SeedMember> Members { get; init; } = [];
}

/// <summary>One role of a server.</summary>
public sealed record SeedRole
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "role";

    /// <summary>Its permissions by name.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>Its colour, 0xRRGGBB as a number; 0 is none.</summary>
    public int Color { get; init; }

    /// <summary>Whether everybody may mention it.</summary>
    public bool Mentionable { get; init; }
}

/// <summary>One channel of a server.</summary>
public sealed record SeedChannel
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "general";

    /// <summary><c>text</c>, <c>voice</c>, <c>category</c>, <c>announcement</c> or <c>forum</c>.</summary>
    public string Type { get; init; } = "text";

    /// <summary>The name of the category that it is in, which must come before it.</summary>
    public string? Category { get; init; }

    /// <summary>Its topic.</summary>
    public string? Topic { get; init; }

    /// <summary>Permission overwrites.</summary>
    public IReadOnlyList<SeedOverwrite> Overwrites { get; init; } = [];

    /// <summary>Messages that are there already, oldest first.</summary>
    public IReadOnlyList<SeedMessage> Messages { get; init; } = [];
}

/// <summary>What a role or a member may do in one channel.</summary>
public sealed record SeedOverwrite
{
    /// <summary>A role's name, <c>@everyone</c>, or a bot's name; exactly one of this and <see cref="Member"/>.</summary>
    public string? Role { get; init; }

    /// <summary>A username.</summary>
    public string? Member { get; init; }

    /// <summary>Permissions given, by name.</summary>
    public IReadOnlyList<string> Allow { get; init; } = [];

    /// <summary>Permissions taken, by name.</summary>
    public IReadOnlyList<string> Deny { get; init; } = [];
}

/// <summary>One person in a server. The same username in two servers is the same person.</summary>
public sealed record SeedMember
{
    /// <summary>The unique username, lower case.</summary>
    public string Username { get; init; } = "someone";

    /// <summary>The person's id; null makes one.</summary>
    public string? Id { get; init; }

    /// <summary>The display name everywhere.</summary>
    public string? GlobalName { get; init; }

    /// <summary>The display name in this server.</summary>
    public string? Nick { get; init; }

    /// <summary>Names of roles held.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Whether members of shared servers, bots among them, may write to this person directly.</summary>
    public bool DmsOpen { get; init; } = true;
}

/// <summary>One message that is there from the start.</summary>
/// <param name="Author">The author's username.</param>
/// <param name="Content">The text.</param>
public sealed record SeedMessage(string Author, string Content);
