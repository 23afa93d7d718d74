using System.Text.Json;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapters Threads and Forums.</content>
internal sealed partial class DiscordRest
{
    public Task<Channel> StartThreadAsync(
        Snowflake channelId,
        Snowflake messageId,
        string name,
        CancellationToken cancel
    ) =>
        SendAsync(
            RestRequest.Post(
                "channels/{channel_id}/messages/{message_id}/threads",
                $"channels/{channelId}/messages/{messageId}/threads",
                channelId
            ),
            new NewThread(name),
            DiscordJson.Default.NewThread,
            DiscordJson.Default.Channel,
            cancel
        );

    public Task<Channel> StartThreadAsync(
        Snowflake channelId,
        string name,
        CancellationToken cancel
    ) =>
        SendAsync(
            ChannelThreads(channelId),
            new NewThread(name) { Type = (int)ChannelType.PublicThread },
            DiscordJson.Default.NewThread,
            DiscordJson.Default.Channel,
            cancel
        );

    public async Task<Channel> CreatePostAsync(
        Snowflake forumId,
        ForumPost post,
        CancellationToken cancel
    )
    {
        var buffer = JsonBuffer.Rent();
        WritePost(buffer.Writer, post);
        var body = new RequestBody(buffer.Written(), post.Message.Files);
        using var response = await client.SendAsync(ChannelThreads(forumId), body, cancel);
        buffer.GiveBack();
        return await ReadAsync(response, DiscordJson.Default.Channel, cancel);
    }

    public async Task<IReadOnlyList<Channel>> GetActiveThreadsAsync(
        Snowflake guildId,
        CancellationToken cancel
    )
    {
        var request = RestRequest.Get(
            "guilds/{guild_id}/threads/active",
            $"guilds/{guildId}/threads/active",
            guildId
        );
        return (await GetAsync(request, DiscordJson.Default.ActiveThreads, cancel)).Threads;
    }

    private static RestRequest ChannelThreads(Snowflake channelId) =>
        RestRequest.Post(
            "channels/{channel_id}/threads",
            $"channels/{channelId}/threads",
            channelId
        );

    private static void WritePost(Utf8JsonWriter json, ForumPost post)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, post.Name);
        if (post.Tags.Count > 0)
        {
            json.WriteStartArray("applied_tags"u8);
            foreach (var tag in post.Tags)
            {
                json.WriteId(tag);
            }

            json.WriteEndArray();
        }

        json.WritePropertyName("message"u8);
        MessageJson.Write(json, post.Message, MessageUse.Post);
        json.WriteEndObject();
    }
}
