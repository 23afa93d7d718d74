using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>Discord as people see it, and what goes wrong there, through the sandbox's JSON API.</summary>
internal sealed class SandboxSide(Uri sandbox) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = new Uri(sandbox, "sandbox/") };
    private Announced? announced;

    public Task FaultAsync(object fault) => PostAsync("faults", fault);

    /// <summary>Discord's own events, each as its description says.</summary>
    public async Task<IReadOnlyList<string>> EventsAsync()
    {
        var state = await http.GetFromJsonAsync<JsonElement>(new Uri("state", UriKind.Relative));
        return
        [
            .. state
                .GetProperty("guilds")[0]
                .GetProperty("scheduled_events")
                .EnumerateArray()
                .Select(one => one.GetProperty("description").GetString()!),
        ];
    }

    /// <summary>How many of the faults that were asked for still wait for a request.</summary>
    public async Task<int> TroublesAheadAsync()
    {
        var state = await http.GetFromJsonAsync<JsonElement>(new Uri("state", UriKind.Relative));
        return state.GetProperty("faults").GetArrayLength();
    }

    /// <summary>Moves Discord's clock, which forgets nonces; the program's stays.</summary>
    public Task PassADayAsync() => PostAsync("clock", new { advance = "P1D" });

    /// <summary>Whether anything was announced by the program: what is due first.</summary>
    public async Task<bool> HasBegunAsync()
    {
        var posted = new Dictionary<ulong, ulong>();
        await AddAsync(posted, Person.HandleOf(0), LargeNetwork.Announcements);
        return posted.Count > 1;
    }

    /// <summary>Every message of the bot, with where it is.</summary>
    public async Task<IReadOnlyDictionary<ulong, ulong>> PostedAsync()
    {
        var posted = new Dictionary<ulong, ulong>();
        for (var number = 0; number < LargeNetwork.Members; number++)
        {
            await AddAsync(posted, Person.HandleOf(number), $"dm:{LargeServer.Bot}");
        }

        await AddAsync(posted, Person.HandleOf(0), LargeNetwork.Announcements);
        await AddAsync(posted, Person.HandleOf(0), $"{announced!.MessageId}");
        posted.Remove(announced.MessageId);
        return posted;
    }

    /// <summary>Announces a meetup with its thread, as the bot itself; not counted as posted.</summary>
    public async Task<Announced> AnnounceAsync(Uri api, string token)
    {
        using var bot = new HttpClient { BaseAddress = api };
        bot.DefaultRequestHeaders.Add("Authorization", $"Bot {token}");
        bot.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://localhost, 1)");
        var channels = await http.GetFromJsonAsync<JsonElement>(
            new Uri($"users/{Person.HandleOf(0)}/channels", UriKind.Relative)
        );
        var channel = channels
            .EnumerateArray()
            .First(one => one.GetProperty("name").GetString() == LargeNetwork.Announcements);
        var path = $"channels/{channel.GetProperty("id").GetString()}/messages";
        var posted = await PostAsync(bot, path, new { content = "Term 1 meetup" });
        var id = posted.GetProperty("id").GetString();
        await PostAsync(bot, $"{path}/{id}/threads", new { name = "Term 1 meetup" });
        announced = new Announced(Id(channel, "id"), Id(posted, "id"));
        return announced;
    }

    public void Dispose() => http.Dispose();

    private static async Task<JsonElement> PostAsync(HttpClient bot, string path, object body)
    {
        using var answer = await bot.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task AddAsync(Dictionary<ulong, ulong> posted, string handle, string place)
    {
        var messages = await http.GetFromJsonAsync<JsonElement>(
            new Uri($"users/{handle}/channels/{place}/messages", UriKind.Relative)
        );
        foreach (var message in messages.EnumerateArray())
        {
            if (
                message.GetProperty("author").GetProperty("username").GetString() == LargeServer.Bot
            )
            {
                posted.Add(Id(message, "id"), Id(message, "channel_id"));
            }
        }
    }

    private async Task PostAsync(string what, object body)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(what, UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
    }

    private static ulong Id(JsonElement message, string name) =>
        ulong.Parse(message.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
}

/// <summary>Where an announcement stands; its thread has the message's id.</summary>
internal sealed record Announced(ulong ChannelId, ulong MessageId);
