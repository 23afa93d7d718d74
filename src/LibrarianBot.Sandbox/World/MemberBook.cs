using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Members of servers.</summary>
internal sealed class MemberBook(SandboxWorld world)
{
    internal MemberRoles Roles { get; } = new(world);

    /// <summary>Somebody joins; GUILD_MEMBER_ADD. The user side's doing, no checks.</summary>
    internal Member Join(Guild guild, User user)
    {
        lock (world.Gate)
        {
            var member = Plant(guild, user);
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
            if (WhyNotModify(member, actor, body) is { } reason)
            {
                return reason;
            }

            if (
                Body.Has(body, "roles", out var roles)
                && roles.ValueKind == JsonValueKind.Array
                && Roles.Replace(member, actor, roles) is { } refusal
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

    /// <summary>Puts somebody there without an event, as from before the sandbox began.</summary>
    internal Member Plant(Guild guild, User user)
    {
        var member = new Member
        {
            User = user,
            Guild = guild,
            JoinedAt = world.Clock.GetUtcNow(),
        };
        guild.Members[user.Id] = member;
        user.Guilds.Add(guild);
        return member;
    }

    /// <summary>Puts a bot there with a role of its own, as from before the sandbox began.</summary>
    internal void PlantBot(Guild guild, Bot bot)
    {
        var role = new Role
        {
            Id = world.Ids.Next(),
            Name = bot.Name,
            Permissions = bot.Granted,
            Position = guild.Roles.Count,
            ManagedBy = bot,
        };
        guild.Roles.Add(role.Id, role);
        guild.Bots.Add(bot);
        Plant(guild, bot.User).Roles.Add(role);
    }

    /// <summary>Whether somebody holds a permission in the server as a whole.</summary>
    internal bool Holds(Guild guild, User actor, Permission needed) =>
        guild.Members.TryGetValue(actor.Id, out var member)
        && (
            PermissionRules.Of(member, world.Clock.GetUtcNow())
            & ~world.Faults.Removed(guild, null, actor)
        ).Has(needed);

    private DiscordError? WhyNotModify(Member member, User actor, JsonElement body)
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

        return
            Body.Has(body, "communication_disabled_until", out _)
            && (!Holds(member.Guild, actor, Permission.ModerateMembers) || !IsAbove(actor, member))
            ? DiscordError.MissingPermissions
            : null;
    }

    private static bool IsAbove(User actor, Member member) =>
        member.User != member.Guild.Owner
        && (
            actor == member.Guild.Owner
            || actor == member.User
            || member.Guild.Members[actor.Id].TopPosition > member.TopPosition
        );

    private static string? Blank(string? nick) => string.IsNullOrEmpty(nick) ? null : nick;
}
