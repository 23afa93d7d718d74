using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>A guild and its members.</summary>
internal static partial class GuildRoutes
{
    private const string One = "/guilds/{guild_id}";
    private const string Member = One + "/members/{user_id}";

    public static IEnumerable<RestRoute> All =>
        [
            new("GET", One, Get),
            new("GET", One + "/members", ListMembers) { Limit = RateLimit.Members },
            new("GET", One + "/members/search", Search) { Limit = RateLimit.Members },
            new("PATCH", One + "/members/@me", ModifyMe) { Limit = RateLimit.Members },
            new("PATCH", One + "/members/@me/nick", ModifyMyNick) { Limit = RateLimit.Members },
            new("GET", Member, GetMember),
            new("PATCH", Member, ModifyMember) { Limit = RateLimit.Members },
            new("DELETE", Member, Remove) { Limit = RateLimit.Messages },
            new("PUT", Member + "/roles/{role_id}", call => SetRole(call, true))
            {
                Limit = RateLimit.Members,
            },
            new("DELETE", Member + "/roles/{role_id}", call => SetRole(call, false))
            {
                Limit = RateLimit.Members,
            },
        ];

    private static RestAnswer Get(RestCall call)
    {
        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        return RestAnswer.Ok(w => GuildShape.Write(w, guild));
    }

    /// <summary>Everybody, a page at a time; needs the GUILD_MEMBERS intent to be allowed.</summary>
    private static RestAnswer ListMembers(RestCall call)
    {
        var limit = call.QueryNumber("limit", 1, 1000, 1);
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        if (!call.Bot.Privileged.HasFlag(Intents.GuildMembers))
        {
            return DiscordError.MissingAccess;
        }

        var after = call.QueryId("after") ?? 0;
        var page = guild
            .Members.Where(m => m.Key > after)
            .OrderBy(m => m.Key)
            .Take(limit)
            .Select(m => m.Value);
        return RestAnswer.Ok(w => w.List(page, MemberShape.Write));
    }

    private static RestAnswer Search(RestCall call)
    {
        var limit = call.QueryNumber("limit", 1, 1000, 1);
        var query = call.QueryText("query") ?? "";
        if (query.Length is 0 or > 100)
        {
            call.Errors.AddAt(
                "query",
                "BASE_TYPE_BAD_LENGTH",
                "Must be between 1 and 100 in length."
            );
        }

        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (call.Guild is not { } guild)
        {
            return DiscordError.UnknownGuild;
        }

        var found = guild
            .Members.Values.Where(m => Begins(m.User.Username) || Begins(m.Nick))
            .Take(limit);
        return RestAnswer.Ok(w => w.List(found, MemberShape.Write));

        bool Begins(string? name) =>
            name?.StartsWith(query, StringComparison.OrdinalIgnoreCase) == true;
    }

    private static Outcome<Member> Find(RestCall call) =>
        call.Guild is not { } guild ? DiscordError.UnknownGuild
        : guild.Members.TryGetValue(call.Id("user_id"), out var member) ? member
        : call.World.Users.Find(call.Id("user_id")) is null ? DiscordError.UnknownUser
        : DiscordError.UnknownMember;

    private static RestAnswer GetMember(RestCall call) =>
        Find(call).Refused(out var error, out var member) ? error : Answer(member);
}
