namespace LibrarianBot.Sandbox.World;

internal sealed class Member
{
    internal required User User { get; init; }
    internal required Guild Guild { get; init; }
    internal required DateTimeOffset JoinedAt { get; init; }
    internal string? Nick { get; set; }
    internal DateTimeOffset? TimedOutUntil { get; set; }
    internal List<Role> Roles { get; } = [];
    internal int TopPosition => Roles.Count == 0 ? 0 : Roles.Max(role => role.Position);
}
