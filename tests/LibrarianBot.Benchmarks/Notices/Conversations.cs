using System.Globalization;
using System.Text.Json;
using LibrarianBot.Benchmarks.Interactions;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>The members' side of the sandbox: their conversations with the program, and what arrived in them.</summary>
internal sealed class Conversations(Uri sandbox) : IDisposable
{
    private const int DirectMessage = 1;
    private const int TooManyRequests = 429;
    private static readonly string Messages = $"channels/dm:{World.ProgramToken}/messages";
    private readonly HttpClient http = new() { BaseAddress = new Uri(sandbox, "sandbox/") };

    /// <returns>Each member's conversation, opened if it wasn't.</returns>
    public async Task<List<long>> OpenAsync()
    {
        var opened = new List<long>(World.Members);
        for (var number = 0; number < World.Members; number++)
        {
            (await GetAsync(number, Messages)).Dispose();
            using var channels = await GetAsync(number, "channels");
            var conversation = channels
                .RootElement.EnumerateArray()
                .Single(channel => channel.GetProperty("type").GetInt32() == DirectMessage);
            opened.Add(
                long.Parse(
                    conversation.GetProperty("id").GetString()!,
                    CultureInfo.InvariantCulture
                )
            );
        }

        return opened;
    }

    /// <returns>How many messages each member has.</returns>
    public async Task<List<int>> CountAsync()
    {
        var counts = new List<int>(World.Members);
        for (var number = 0; number < World.Members; number++)
        {
            using var messages = await GetAsync(number, Messages);
            counts.Add(messages.RootElement.GetArrayLength());
        }

        return counts;
    }

    /// <returns>How many of the program's requests the sandbox refused because of a rate limit.</returns>
    public async Task<int> CountRefusedAsync()
    {
        using var log = JsonDocument.Parse(
            await http.GetByteArrayAsync(new Uri("log", UriKind.Relative))
        );
        return log
            .RootElement.EnumerateArray()
            .Count(request => request.GetProperty("status").GetInt32() == TooManyRequests);
    }

    public void Dispose() => http.Dispose();

    private async Task<JsonDocument> GetAsync(int number, string what)
    {
        var address = string.Create(
            CultureInfo.InvariantCulture,
            $"users/{World.FirstMember + number}/{what}"
        );
        return JsonDocument.Parse(await http.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
    }
}
