using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Messages, and the download of what is attached to them.</content>
internal sealed partial class DiscordRest
{
    public Task<Message> CreateMessageAsync(
        Snowflake channelId,
        OutgoingMessage message,
        CancellationToken cancel
    )
    {
        var request = RestRequest.Post(
            "channels/{channel_id}/messages",
            $"channels/{channelId}/messages",
            channelId
        ) with
        {
            Repeatable = message.Nonce is not null,
        };
        return SendMessageAsync(request, message, MessageUse.Channel, cancel);
    }

    public Task<Message> GetMessageAsync(
        Snowflake channelId,
        Snowflake messageId,
        CancellationToken cancel
    ) =>
        GetAsync(
            OneMessage(HttpMethod.Get, channelId, messageId),
            DiscordJson.Default.Message,
            cancel
        );

    public async Task<IReadOnlyList<Message>> GetMessagesAsync(
        Snowflake channelId,
        MessagePage page,
        CancellationToken cancel
    )
    {
        var from = page switch
        {
            { Before: { } before } => $"&before={before}",
            { After: { } after } => $"&after={after}",
            _ => "",
        };
        return await GetAsync(
            RestRequest.Get(
                "channels/{channel_id}/messages",
                $"channels/{channelId}/messages?limit={page.Limit}{from}",
                channelId
            ),
            DiscordJson.Default.ListMessage,
            cancel
        );
    }

    public Task<Message> EditMessageAsync(
        Snowflake channelId,
        Snowflake messageId,
        OutgoingMessage message,
        CancellationToken cancel
    ) =>
        SendMessageAsync(
            OneMessage(HttpMethod.Patch, channelId, messageId),
            message,
            MessageUse.Edit,
            cancel
        );

    public Task DeleteMessageAsync(
        Snowflake channelId,
        Snowflake messageId,
        CancellationToken cancel
    ) => DoAsync(OneMessage(HttpMethod.Delete, channelId, messageId), cancel);

    public Task PinAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancel) =>
        DoAsync(Pin(HttpMethod.Put, channelId, messageId), cancel);

    public Task UnpinAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancel) =>
        DoAsync(Pin(HttpMethod.Delete, channelId, messageId), cancel);

    public Task<Channel> CreateDmAsync(Snowflake userId, CancellationToken cancel) =>
        SendAsync(
            // Opening a conversation that is open already returns it, so that it may be repeated.
            RestRequest.Post("users/@me/channels", "users/@me/channels") with
            {
                Repeatable = true,
            },
            new NewDm(userId),
            DiscordJson.Default.NewDm,
            DiscordJson.Default.Channel,
            cancel
        );

    public Task<byte[]> DownloadAsync(
        Attachment attachment,
        int maxBytes,
        CancellationToken cancel
    ) => new AttachmentDownload(client).FetchAsync(attachment, maxBytes, cancel);

    private static RestRequest OneMessage(
        HttpMethod method,
        Snowflake channelId,
        Snowflake messageId
    ) =>
        new(
            method,
            "channels/{channel_id}/messages/{message_id}",
            $"channels/{channelId}/messages/{messageId}"
        )
        {
            Major = channelId.ToString(),
        };

    private static RestRequest Pin(HttpMethod method, Snowflake channelId, Snowflake messageId) =>
        new(
            method,
            "channels/{channel_id}/messages/pins/{message_id}",
            $"channels/{channelId}/messages/pins/{messageId}"
        )
        {
            Major = channelId.ToString(),
        };
}
