namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Guild: roles and members.</content>
internal sealed partial class DiscordRest
{
    public Task<PartialGuild> GetGuildAsync(Snowflake guildId, CancellationToken cancel) =>
        GetAsync(
            RestRequest.Get("guilds/{guild_id}", $"guilds/{guildId}", guildId),
            DiscordJson.Default.PartialGuild,
            cancel
        );

    public async Task<IReadOnlyList<Role>> GetRolesAsync(
        Snowflake guildId,
        CancellationToken cancel
    ) =>
        await GetAsync(
            RestRequest.Get("guilds/{guild_id}/roles", $"guilds/{guildId}/roles", guildId),
            DiscordJson.Default.ListRole,
            cancel
        );

    public Task<Role> CreateRoleAsync(Snowflake guildId, NewRole role, CancellationToken cancel) =>
        SendAsync(
            RestRequest.Post("guilds/{guild_id}/roles", $"guilds/{guildId}/roles", guildId),
            role,
            DiscordJson.Default.NewRole,
            DiscordJson.Default.Role,
            cancel
        );

    public Task GrantRoleAsync(
        Snowflake guildId,
        Snowflake userId,
        Snowflake roleId,
        CancellationToken cancel
    ) => DoAsync(MemberRole(HttpMethod.Put, guildId, userId, roleId), cancel);

    public Task RevokeRoleAsync(
        Snowflake guildId,
        Snowflake userId,
        Snowflake roleId,
        CancellationToken cancel
    ) => DoAsync(MemberRole(HttpMethod.Delete, guildId, userId, roleId), cancel);

    public Task<GuildMember> GetMemberAsync(
        Snowflake guildId,
        Snowflake userId,
        CancellationToken cancel
    ) =>
        GetAsync(
            RestRequest.Get(
                "guilds/{guild_id}/members/{user_id}",
                $"guilds/{guildId}/members/{userId}",
                guildId
            ),
            DiscordJson.Default.GuildMember,
            cancel
        );

    public async Task<IReadOnlyList<GuildMember>> GetMembersAsync(
        Snowflake guildId,
        Snowflake? after,
        int limit,
        CancellationToken cancel
    ) =>
        await GetAsync(
            RestRequest.Get(
                "guilds/{guild_id}/members",
                $"guilds/{guildId}/members?limit={limit}{After(after)}",
                guildId
            ),
            DiscordJson.Default.ListGuildMember,
            cancel
        );

    public async Task<IReadOnlyList<GuildMember>> SearchMembersAsync(
        Snowflake guildId,
        string start,
        int limit,
        CancellationToken cancel
    ) =>
        await GetAsync(
            RestRequest.Get(
                "guilds/{guild_id}/members/search",
                $"guilds/{guildId}/members/search?query={Uri.EscapeDataString(start)}&limit={limit}",
                guildId
            ),
            DiscordJson.Default.ListGuildMember,
            cancel
        );

    private static string After(Snowflake? after) => after is { } id ? $"&after={id}" : "";

    private static RestRequest MemberRole(
        HttpMethod method,
        Snowflake guildId,
        Snowflake userId,
        Snowflake roleId
    ) =>
        new(
            method,
            "guilds/{guild_id}/members/{user_id}/roles/{role_id}",
            $"guilds/{guildId}/members/{userId}/roles/{roleId}"
        )
        {
            Major = guildId.ToString(),
        };
}
