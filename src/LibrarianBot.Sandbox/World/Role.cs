namespace LibrarianBot.Sandbox.World;

internal sealed class Role
{
    internal required ulong Id { get; init; }
    internal required string Name { get; set; }
    internal Permission Permissions { get; set; }
    internal int Position { get; set; }
    internal int Color { get; set; }
    internal bool Hoist { get; set; }
    internal bool Mentionable { get; set; }

    /// <summary>The bot that the role belongs to; nobody can give it or take it.</summary>
    internal Bot? ManagedBy { get; init; }
}
