using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Hosting;

/// <summary>Who somebody is in a network when they press something in a direct message, where Discord doesn't say.</summary>
internal static class MemberLookup
{
    /// <summary>With what they may do in the server now; null when the network doesn't know them, or they have left.</summary>
    public static async ValueTask<GuildMember?> FindAsync(
        IServiceProvider services,
        Snowflake server,
        User user,
        CancellationToken cancel
    )
    {
        var id = (long)user.Id.Value;
        var db = services.GetRequiredService<LibraryDb>();
        if (!await db.Members.AnyAsync(member => member.MemberId == id, cancel))
        {
            return null;
        }

        var rest = services.GetRequiredService<IDiscordRest>();
        try
        {
            var member = rest.GetMemberAsync(server, user.Id, cancel);
            var roles = rest.GetRolesAsync(server, cancel);
            var guild = rest.GetGuildAsync(server, cancel);
            await Task.WhenAll(member, roles, guild);
            var may =
                (await guild).OwnerId == user.Id
                    ? Permissions.Administrator
                    : Of(await roles, server, await member);
            return await member with { Permissions = may };
        }
        catch (DiscordException refusal)
            when (refusal.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            return null;
        }
    }

    /// <summary>@everyone's role has the server's id. Channels don't matter: nothing here is done in one.</summary>
    private static Permissions Of(IEnumerable<Role> roles, Snowflake server, GuildMember member) =>
        roles
            .Where(role => role.Id == server || member.Roles.Contains(role.Id))
            .Aggregate(Permissions.None, (all, role) => all | role.Permissions);
}
