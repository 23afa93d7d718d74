using LibrarianBot.Sandbox.Rest.Guilds;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>Roles of a guild.</summary>
internal static class RoleRoutes
{
    private const string Roles = "/guilds/{guild_id}/roles";
    private const string One = Roles + "/{role_id}";

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", Roles, List),
            new("POST", Roles, Create) { Limit = RateLimit.Members },
            new("GET", One, Get),
            new("PATCH", One, Modify) { Limit = RateLimit.Members },
            new("DELETE", One, Delete) { Limit = RateLimit.Members },
        ];

    private static RestAnswer List(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        return RestAnswer.Ok(w => w.List(guild.Roles.Values, RoleShape.Write));
    }

    private static Outcome<Role> Find(RestCall call) =>
        call.Guild is not { } guild ? DiscordError.UnknownGuild
        : guild.Roles.TryGetValue(call.Id("role_id"), out var role) ? role
        : DiscordError.UnknownRole;

    private static RestAnswer Get(RestCall call) =>
        Find(call).Refused(out var error, out var role) ? error : Answer(role);

    private static RestAnswer Create(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        RoleRules.Check(call.Form);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        return call
            .World.Roles.Create(guild, call.Me, call.Body)
            .Refused(out var error, out var role)
            ? error
            : Answer(role);
    }

    private static RestAnswer Modify(RestCall call)
    {
        if (Find(call).Refused(out var error, out var role))
        {
            return error;
        }

        RoleRules.Check(call.Form);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        return call
            .World.Roles.Modify(call.Guild!, role, call.Me, call.Body)
            .Refused(out error, out var changed)
            ? error
            : Answer(changed);
    }

    private static RestAnswer Delete(RestCall call) =>
        Find(call).Refused(out var error, out var role)
            ? error
            : RestAnswer.DoneUnless(call.World.Roles.Delete(call.Guild!, role, call.Me));

    private static RestAnswer Answer(Role role) => RestAnswer.Ok(w => RoleShape.Write(w, role));
}
