using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>A bot that sends what it is told to, opens its form when "form" is pressed, suggests nothing, and answers all else with "Received".</summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly Channel<JsonNode> _heard = Channel.CreateUnbounded<JsonNode>();
    private readonly HttpClient _http;
    private readonly Wire _wire;
    private readonly Task _listening;

    private EchoBot(SandboxServer server, Wire wire)
    {
        _wire = wire;
        _http = new HttpClient { BaseAddress = new Uri(server.ApiUrl + "/v10/") };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1.0)");
        _http.DefaultRequestHeaders.Authorization = new("Bot", "token");
        _listening = ListenAsync();
    }

    /// <summary>Whether an answer of its own may be refused, as a test has asked for.</summary>
    public bool ToleratesFailures { get; set; }

    /// <summary>The form that opens.</summary>
    public JsonNode? Form { get; set; }

    public static async Task<EchoBot> LogInAsync(SandboxServer server)
    {
        var (wire, _) = await Wire.LogInAsync(server);
        return new EchoBot(server, wire);
    }

    /// <summary>The next interaction that a person has sent.</summary>
    public ValueTask<JsonNode> HearAsync() => _heard.Reader.ReadAsync(Wire.Cancel);

    public async Task<JsonNode> GetAsync(string path) =>
        JsonNode.Parse(await _http.GetStringAsync(path, Wire.Cancel))!;

    public async Task<JsonNode> PostAsync(string path, HttpContent body)
    {
        using var response = await _http.PostAsync(path, body, Wire.Cancel);
        var text = await response.Content.ReadAsStringAsync(Wire.Cancel);
        Assert.True(response.IsSuccessStatusCode || ToleratesFailures, text);
        return text.Length > 0 ? JsonNode.Parse(text)! : new JsonObject();
    }

    public async Task PatchAsync(string path, object body)
    {
        using var response = await _http.PatchAsync(path, JsonContent.Create(body), Wire.Cancel);
        Assert.True(
            response.IsSuccessStatusCode,
            await response.Content.ReadAsStringAsync(Wire.Cancel)
        );
    }

    public Task<JsonNode> PostAsync(string path, object body) =>
        PostAsync(path, JsonContent.Create(body));

    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        try
        {
            await _listening;
        }
        catch (Exception ended)
            when (ended is OperationCanceledException or System.Net.WebSockets.WebSocketException)
        {
            // The connection was let go.
        }

        _http.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _wire.TryReceiveAsync() is { } frame)
        {
            if (frame["t"]?.GetValue<string>() != "INTERACTION_CREATE")
            {
                continue;
            }

            var asked = frame["d"]!;
            await AnswerAsync(asked);
            _heard.Writer.TryWrite(asked);
        }
    }

    private Task<JsonNode> AnswerAsync(JsonNode asked)
    {
        var opens = asked["data"]!["custom_id"]?.GetValue<string>() == "form";
        var suggests = asked["type"]!.GetValue<int>() == 4;
        JsonObject callback = new()
        {
            ["type"] =
                suggests ? 8
                : opens ? 9
                : 4,
            ["data"] =
                suggests ? new JsonObject { ["choices"] = new JsonArray() }
                : opens ? Form!.DeepClone()
                : new JsonObject { ["content"] = "Received", ["flags"] = 64 },
        };
        return PostAsync($"interactions/{asked["id"]}/{asked["token"]}/callback", callback);
    }
}
