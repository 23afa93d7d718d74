using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Roles of servers.</summary>
internal sealed class RoleBook(SandboxWorld world)
{
    /// <summary>Creates a role at the bottom. Needs MANAGE_ROLES and every permission that it gives (50013); at most 250 (30005).</summary>
    internal Outcome<Role> Create(Guild guild, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            if (guild.Roles.Count >= 250)
            {
                return new DiscordError(400, 30005, "Maximum number of server roles reached (250)");
            }

            var given = (Permission)(
                Body.Id(body, "permissions") ?? (ulong)guild.Everyone.Permissions
            );
            if (!world.Members.Holds(guild, actor, Permission.ManageRoles | given))
            {
                return DiscordError.MissingPermissions;
            }

            foreach (var other in guild.Roles.Values.Where(other => other.Position > 0))
            {
                other.Position++;
            }

            var role = new Role
            {
                Id = world.Ids.Next(),
                Name = "new role",
                Permissions = given,
                Position = 1,
            };
            Apply(role, body);
            guild.Roles.Add(role.Id, role);
            world.Announce.RoleChanged("GUILD_ROLE_CREATE", guild, role);
            return role;
        }
    }

    /// <summary>Changes a role below one's own top role; needs MANAGE_ROLES and every permission that it gives (50013).</summary>
    internal Outcome<Role> Modify(Guild guild, Role role, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            var given = (Permission)(Body.Id(body, "permissions") ?? 0) & ~role.Permissions;
            if (
                !world.Members.Roles.MayHandle(guild, actor, role)
                || !world.Members.Holds(guild, actor, given)
            )
            {
                return DiscordError.MissingPermissions;
            }

            Apply(role, body);
            world.Announce.RoleChanged("GUILD_ROLE_UPDATE", guild, role);
            return role;
        }
    }

    /// <summary>Deletes a role below one's own top role; needs MANAGE_ROLES (50013); managed roles and @everyone stay (50028).</summary>
    internal DiscordError? Delete(Guild guild, Role role, User actor)
    {
        lock (world.Gate)
        {
            if (role.ManagedBy is not null || role.Id == guild.Id)
            {
                return DiscordError.InvalidRole;
            }

            if (!world.Members.Roles.MayHandle(guild, actor, role))
            {
                return DiscordError.MissingPermissions;
            }

            guild.Roles.Remove(role.Id);
            foreach (var member in guild.Members.Values)
            {
                member.Roles.Remove(role);
            }

            world.Announce.RoleDeleted(guild, role);
            return null;
        }
    }

    private static void Apply(Role role, JsonElement body)
    {
        role.Name = Body.Text(body, "name") ?? role.Name;
        role.Permissions = (Permission)(Body.Id(body, "permissions") ?? (ulong)role.Permissions);
        role.Hoist = Body.Flag(body, "hoist") ?? role.Hoist;
        role.Mentionable = Body.Flag(body, "mentionable") ?? role.Mentionable;
        role.Color = Body.Has(body, "colors", out var colors)
            ? Body.Number(colors, "primary_color") ?? 0
            : Body.Number(body, "color") ?? role.Color;
    }
}
