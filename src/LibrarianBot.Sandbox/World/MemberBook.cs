using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Members and roles of servers.</summary>
internal sealed class MemberBook(SandboxWorld world)
{
    /// <summary>Somebody joins; GUILD_MEMBER_ADD. The user side's doing, no checks.</summary>
    internal Member Join(Guild guild, User user)
    {
        lock (world.Gate)
        {
            var member = Planting.Join(world, guild, user);
            world.Announce.MemberChanged("GUILD_MEMBER_ADD", member);
            return member;
        }
    }

    /// <summary>
    /// Changes nick, roles and communication_disabled_until from a checked body. Needs MANAGE_NICKNAMES (or
    /// CHANGE_NICKNAME for oneself), MANAGE_ROLES, MODERATE_MEMBERS; a top role above the member's and above
    /// each role given or taken (50013); managed roles can't be given (50028 unknown, 50013 managed).
    /// </summary>
    internal Outcome<Member> Modify(Member member, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (Body.Has(body, "nick", out _))
            {
                var own = member.User == actor;
                var needed = own ? Permission.ChangeNickname : Permission.ManageNicknames;
                if (!Holds(member.Guild, actor, needed) || (!own && !IsAbove(actor, member)))
                {
                    return DiscordError.MissingPermissions;
                }
            }

            if (
                Body.Has(body, "communication_disabled_until", out _)
                && (
                    !Holds(member.Guild, actor, Permission.ModerateMembers)
                    || !IsAbove(actor, member)
                )
            )
            {
                return DiscordError.MissingPermissions;
            }

            if (
                Body.Has(body, "roles", out var roles)
                && roles.ValueKind == JsonValueKind.Array
                && SetRoles(member, actor, roles) is { } refusal
            )
            {
                return refusal;
            }

            member.Nick = Body.Has(body, "nick", out _)
                ? Blank(Body.Text(body, "nick"))
                : member.Nick;
            member.TimedOutUntil = Body.Has(body, "communication_disabled_until", out _)
                ? Body.Time(body, "communication_disabled_until")
                : member.TimedOutUntil;
            world.Announce.MemberChanged("GUILD_MEMBER_UPDATE", member);
            return member;
        }
    }

    /// <summary>Gives or takes one role; checks as <see cref="Modify"/>.</summary>
    internal DiscordError? SetRole(Member member, User actor, Role role, bool given)
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

    /// <summary>Removes somebody: needs KICK_MEMBERS and a higher role (50013). With no actor they leave by themselves.</summary>
    internal DiscordError? Remove(Member member, User? actor)
    {
        lock (world.Gate)
        {
            if (
                actor is not null
                && (!Holds(member.Guild, actor, Permission.KickMembers) || !IsAbove(actor, member))
            )
            {
                return DiscordError.MissingPermissions;
            }

            member.Guild.Members.Remove(member.User.Id);
            member.User.Guilds.Remove(member.Guild);
            world.Announce.MemberLeft(member);
            return null;
        }
    }

    /// <summary>Whether somebody holds a permission in the server as a whole.</summary>
    internal bool Holds(Guild guild, User actor, Permission needed) =>
        guild.Members.TryGetValue(actor.Id, out var member)
        && (
            PermissionRules.Of(member, world.Clock.GetUtcNow())
            & ~world.Faults.Removed(guild, null, actor)
        ).Has(needed);

    /// <summary>MANAGE_ROLES and a top role above this one; the owner always may.</summary>
    internal bool MayHandle(Guild guild, User actor, Role role) =>
        Holds(guild, actor, Permission.ManageRoles)
        && (guild.Owner == actor || guild.Members[actor.Id].TopPosition > role.Position);

    private static bool IsAbove(User actor, Member member) =>
        member.User != member.Guild.Owner
        && (
            actor == member.Guild.Owner
            || actor == member.User
            || member.Guild.Members[actor.Id].TopPosition > member.TopPosition
        );

    private DiscordError? SetRoles(Member member, User actor, JsonElement ids)
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

    private static string? Blank(string? nick) => string.IsNullOrEmpty(nick) ? null : nick;
}
