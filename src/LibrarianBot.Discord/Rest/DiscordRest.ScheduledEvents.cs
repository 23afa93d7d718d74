namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Guild Scheduled Event.</content>
internal sealed partial class DiscordRest
{
    public async Task<IReadOnlyList<ScheduledEvent>> GetScheduledEventsAsync(
        Snowflake guildId,
        CancellationToken cancel
    ) =>
        await GetAsync(
            RestRequest.Get(
                "guilds/{guild_id}/scheduled-events",
                $"guilds/{guildId}/scheduled-events?with_user_count=true",
                guildId
            ),
            DiscordJson.Default.ListScheduledEvent,
            cancel
        );

    public Task<ScheduledEvent> GetScheduledEventAsync(
        Snowflake guildId,
        Snowflake eventId,
        CancellationToken cancel
    ) =>
        GetAsync(
            OneEvent(HttpMethod.Get, guildId, eventId, "?with_user_count=true"),
            DiscordJson.Default.ScheduledEvent,
            cancel
        );

    public Task<ScheduledEvent> CreateScheduledEventAsync(
        Snowflake guildId,
        ScheduledEventBody body,
        CancellationToken cancel
    ) =>
        SendAsync(
            RestRequest.Post(
                "guilds/{guild_id}/scheduled-events",
                $"guilds/{guildId}/scheduled-events",
                guildId
            ),
            body,
            DiscordJson.Default.ScheduledEventBody,
            DiscordJson.Default.ScheduledEvent,
            cancel
        );

    public Task<ScheduledEvent> ModifyScheduledEventAsync(
        Snowflake guildId,
        Snowflake eventId,
        ScheduledEventBody change,
        CancellationToken cancel
    ) =>
        SendAsync(
            OneEvent(HttpMethod.Patch, guildId, eventId),
            change,
            DiscordJson.Default.ScheduledEventBody,
            DiscordJson.Default.ScheduledEvent,
            cancel
        );

    public Task DeleteScheduledEventAsync(
        Snowflake guildId,
        Snowflake eventId,
        CancellationToken cancel
    ) => DoAsync(OneEvent(HttpMethod.Delete, guildId, eventId), cancel);

    public async Task<IReadOnlyList<User>> GetInterestedAsync(
        Snowflake guildId,
        Snowflake eventId,
        Snowflake? after,
        CancellationToken cancel
    )
    {
        var request = RestRequest.Get(
            "guilds/{guild_id}/scheduled-events/{event_id}/users",
            $"guilds/{guildId}/scheduled-events/{eventId}/users?limit=100{After(after)}",
            guildId
        );
        var interested = await GetAsync(request, DiscordJson.Default.ListInterestedUser, cancel);
        return interested.ConvertAll(one => one.User);
    }

    private static RestRequest OneEvent(
        HttpMethod method,
        Snowflake guildId,
        Snowflake eventId,
        string query = ""
    ) =>
        new(
            method,
            "guilds/{guild_id}/scheduled-events/{event_id}",
            $"guilds/{guildId}/scheduled-events/{eventId}{query}"
        )
        {
            Major = guildId.ToString(),
        };
}
