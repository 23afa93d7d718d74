using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Rest;

/// <summary>Discord's HTTP API. Each chapter of Discord's documentation has a file.</summary>
internal sealed partial class DiscordRest(RestSender sender) : IDiscordRest
{
    private async Task<T> GetAsync<T>(RestCall call, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        using var response = await sender.SendAsync(call, null, cancel);
        return await ReadAsync(response, type, cancel);
    }

    /// <summary>A request whose answer, if any, isn't read.</summary>
    private async Task DoAsync(RestCall call, CancellationToken cancel)
    {
        using var response = await sender.SendAsync(call, null, cancel);
    }

    private async Task DoAsync<T>(
        RestCall call,
        T body,
        JsonTypeInfo<T> type,
        CancellationToken cancel
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, type);
        using var response = await sender.SendAsync(call, new RestBody(json), cancel);
    }

    private async Task<TOut> SendAsync<TIn, TOut>(
        RestCall call,
        TIn body,
        JsonTypeInfo<TIn> bodyType,
        JsonTypeInfo<TOut> type,
        CancellationToken cancel
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, bodyType);
        using var response = await sender.SendAsync(call, new RestBody(json), cancel);
        return await ReadAsync(response, type, cancel);
    }

    private async Task<Message> SendMessageAsync(
        RestCall call,
        OutgoingMessage message,
        MessageUse use,
        CancellationToken cancel
    )
    {
        MessageLimits.Check(message);
        var buffer = JsonBuffer.Rent();
        MessageJson.Write(buffer.Writer, message, use);
        var body = new RestBody(buffer.Written(), message.Files);
        using var response = await sender.SendAsync(call, body, cancel);
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
