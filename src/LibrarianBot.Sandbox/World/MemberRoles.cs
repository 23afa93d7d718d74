using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Which roles a member has, and who may give and take them.</summary>
internal sealed class MemberRoles(SandboxWorld world)
{
    /// <summary>Gives or takes one role; checks as <see cref="MemberBook.Modify"/>.</summary>
    internal DiscordError? Set(Member member, User actor, Role role, bool given)
    {
        lock (world.Gate)
        {
            if (
                role.Id == member.Guild.Id
                || !MayHandle(member.Guild, actor, role)
                || role.ManagedBy is not null
            )
            {
                return DiscordError.MissingPermissions;
            }

            var changed = given ? !member.Roles.Contains(role) : member.Roles.Contains(role);
            if (given && changed)
            {
                member.Roles.Add(role);
            }
            else if (changed)
            {
                member.Roles.Remove(role);
            }

            if (changed)
            {
                world.Announce.MemberChanged("GUILD_MEMBER_UPDATE", member);
            }

            return null;
        }
    }

    /// <summary>Makes a member's roles the ones with these ids; checks as <see cref="MemberBook.Modify"/>. The caller holds the gate.</summary>
    internal DiscordError? Replace(Member member, User actor, JsonElement ids)
    {
        List<Role> wanted = [];
        foreach (var one in ids.EnumerateArray())
        {
            if (
                !ulong.TryParse(one.ToString(), out var id)
                || !member.Guild.Roles.TryGetValue(id, out var role)
            )
            {
                return DiscordError.InvalidRole;
            }

            wanted.Add(role);
        }

        var changed = wanted.Except(member.Roles).Concat(member.Roles.Except(wanted));
        if (
            changed.Any(role => role.ManagedBy is not null || !MayHandle(member.Guild, actor, role))
        )
        {
            return DiscordError.MissingPermissions;
        }

        member.Roles.Clear();
        member.Roles.AddRange(wanted);
        return null;
    }

    /// <summary>MANAGE_ROLES and a top role above this one; the owner always may.</summary>
    internal bool MayHandle(Guild guild, User actor, Role role) =>
        world.Members.Holds(guild, actor, Permission.ManageRoles)
        && (guild.Owner == actor || guild.Members[actor.Id].TopPosition > role.Position);
}
