using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Rest;

/// <summary>Discord's HTTP API. Each chapter of Discord's documentation has a file; here are Application and Gateway.</summary>
internal sealed partial class DiscordRest(RestClient client) : IDiscordRest
{
    public Task<Application> GetApplicationAsync(CancellationToken cancel) =>
        GetAsync(
            RestRequest.Get("applications/@me", "applications/@me"),
            DiscordJson.Default.Application,
            cancel
        );

    public Task<GatewayInfo> GetGatewayAsync(CancellationToken cancel) =>
        GetAsync(
            RestRequest.Get("gateway/bot", "gateway/bot"),
            DiscordJson.Default.GatewayInfo,
            cancel
        );

    private async Task<T> GetAsync<T>(
        RestRequest request,
        JsonTypeInfo<T> type,
        CancellationToken cancel
    )
    {
        using var response = await client.SendAsync(request, null, cancel);
        return await ReadAsync(response, type, cancel);
    }

    /// <summary>A request whose answer, if any, isn't read.</summary>
    private async Task DoAsync(RestRequest request, CancellationToken cancel)
    {
        using var response = await client.SendAsync(request, null, cancel);
    }

    private async Task DoAsync<T>(
        RestRequest request,
        T body,
        JsonTypeInfo<T> type,
        CancellationToken cancel
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, type);
        using var response = await client.SendAsync(request, new RequestBody(json), cancel);
    }

    private async Task<TOut> SendAsync<TIn, TOut>(
        RestRequest request,
        TIn body,
        JsonTypeInfo<TIn> bodyType,
        JsonTypeInfo<TOut> type,
        CancellationToken cancel
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, bodyType);
        using var response = await client.SendAsync(request, new RequestBody(json), cancel);
        return await ReadAsync(response, type, cancel);
    }

    private async Task<Message> SendMessageAsync(
        RestRequest request,
        OutgoingMessage message,
        MessageUse use,
        CancellationToken cancel
    )
    {
        MessageLimits.Check(message);
        var buffer = JsonBuffer.Rent();
        MessageJson.Write(buffer.Writer, message, use);
        var body = new RequestBody(buffer.Written(), message.Files);
        using var response = await client.SendAsync(request, body, cancel);
        buffer.GiveBack();
        return await ReadAsync(response, DiscordJson.Default.Message, cancel);
    }

    private static async Task<T> ReadAsync<T>(
        HttpResponseMessage response,
        JsonTypeInfo<T> type,
        CancellationToken cancel
    )
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        return await JsonSerializer.DeserializeAsync(stream, type, cancel)
            ?? throw new DiscordException(response.StatusCode, 0, "Discord's answer was empty.");
    }
}
