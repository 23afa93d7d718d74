using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace LibrarianBot.Discord.Tests.Faults;

/// <summary>A person who uses the bot, and what he sees.</summary>
internal sealed class Ben(HttpClient sandbox)
{
    /// <summary>Types /hello. Null when he is answered, else what he is shown.</summary>
    public async Task<string?> AskAsync() => (await TypeAsync()).Failed;

    /// <summary>Types /hello, and says whether he was told to wait.</summary>
    public async Task<(bool Deferred, string? Failed)> TypeAsync()
    {
        using var answer = await sandbox.PostAsJsonAsync(
            "sandbox/users/ben/commands",
            new { channel = "general", name = "hello" }
        );
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, body.ToString());
        return (body.GetProperty("deferred").GetBoolean(), body.GetProperty("failed").GetString());
    }

    /// <summary>How many messages with this text he sees in #general.</summary>
    public async Task<int> CountAsync(string text)
    {
        var messages = await sandbox.GetFromJsonAsync<JsonElement>(
            "sandbox/users/ben/channels/general/messages"
        );
        return messages
            .EnumerateArray()
            .Count(message => message.GetProperty("content").GetString() == text);
    }

    public async Task<Snowflake> GeneralAsync()
    {
        var channels = await sandbox.GetFromJsonAsync<JsonElement>("sandbox/users/ben/channels");
        return Snowflake.Parse(
            channels
                .EnumerateArray()
                .First(channel => channel.GetProperty("type").GetInt32() == 0)
                .GetProperty("id")
                .GetString()!,
            null
        );
    }
}
