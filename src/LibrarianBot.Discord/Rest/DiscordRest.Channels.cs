using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Channels.</content>
internal sealed partial class DiscordRest
{
    public Task<Channel> GetChannelAsync(Snowflake channelId, CancellationToken cancel) =>
        GetAsync(OneChannel(HttpMethod.Get, channelId), DiscordJson.Default.Channel, cancel);

    public async Task<IReadOnlyList<Channel>> GetChannelsAsync(
        Snowflake guildId,
        CancellationToken cancel
    ) =>
        await GetAsync(
            RestRequest.Get("guilds/{guild_id}/channels", $"guilds/{guildId}/channels", guildId),
            DiscordJson.Default.ListChannel,
            cancel
        );

    public Task<Channel> CreateChannelAsync(
        Snowflake guildId,
        NewChannel channel,
        CancellationToken cancel
    ) =>
        SendAsync(
            RestRequest.Post("guilds/{guild_id}/channels", $"guilds/{guildId}/channels", guildId),
            channel,
            DiscordJson.Default.NewChannel,
            DiscordJson.Default.Channel,
            cancel
        );

    public Task<Channel> ModifyChannelAsync(
        Snowflake channelId,
        ChannelChange change,
        CancellationToken cancel
    ) =>
        SendAsync(
            OneChannel(HttpMethod.Patch, channelId),
            change,
            DiscordJson.Default.ChannelChange,
            DiscordJson.Default.Channel,
            cancel
        );

    public Task DeleteChannelAsync(Snowflake channelId, CancellationToken cancel) =>
        DoAsync(OneChannel(HttpMethod.Delete, channelId), cancel);

    public Task SetPermissionsAsync(
        Snowflake channelId,
        PermissionOverwrite overwrite,
        CancellationToken cancel
    ) =>
        DoAsync(
            RestRequest.Put(
                "channels/{channel_id}/permissions/{overwrite_id}",
                $"channels/{channelId}/permissions/{overwrite.Id}",
                channelId
            ),
            new PermissionsBody(overwrite.Type, overwrite.Allow, overwrite.Deny),
            DiscordJson.Default.PermissionsBody,
            cancel
        );

    private static RestRequest OneChannel(HttpMethod method, Snowflake channelId) =>
        new(method, "channels/{channel_id}", $"channels/{channelId}")
        {
            Major = channelId.ToString(),
        };
}
