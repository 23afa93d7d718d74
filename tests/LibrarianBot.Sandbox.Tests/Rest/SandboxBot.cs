using System.Net.Http.Headers;
using System.Text.Json;
using LibrarianBot.Sandbox.World;
using Microsoft.Extensions.Time.Testing;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>A sandbox with one bot that calls its API over a real socket, on a clock that stands still.</summary>
internal sealed partial class SandboxBot : IAsyncDisposable
{
    public const string Token = "test-token";
    private readonly SandboxServer server;
    private readonly HttpClient http;
    private readonly CancellationToken cancel;

    private SandboxBot(SandboxServer server, FakeTimeProvider time, CancellationToken cancel)
    {
        (this.server, Time, this.cancel) = (server, time, cancel);
        http = new() { BaseAddress = new(server.Url, "/api/v10/") };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1.0)");
        http.DefaultRequestHeaders.Authorization = new("Bot", Token);
    }

    public FakeTimeProvider Time { get; }

    public SandboxServer Server => server;

    public HttpClient Http => http;

    public SandboxWorld World => server.World;

    public Bot Bot => World.Bots.ByToken(Token)!;

    public Guild Guild => World.Guilds.All.First();

    public User Ben => World.Users.Find("ben")!;

    public static async Task<SandboxBot> StartAsync(
        CancellationToken cancel,
        int rateLimitFactor = 1000,
        Func<SandboxOptions, SandboxOptions>? change = null
    )
    {
        var time = new FakeTimeProvider(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var options = new SandboxOptions
        {
            Seed = Seed(),
            KeepLog = true,
            Time = time,
            RateLimitFactor = rateLimitFactor,
        };
        options = change?.Invoke(options) ?? options;
        return new(await SandboxServer.StartAsync(options, cancel), time, cancel);
    }

    public ulong Channel(string name) => Guild.Channels.Values.First(c => c.Name == name).Id;

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> PostAsync(string path, object? body = null) =>
        SendAsync(HttpMethod.Post, path, body);

    public Task<Answer> PutAsync(string path, object? body = null) =>
        SendAsync(HttpMethod.Put, path, body);

    public Task<Answer> PatchAsync(string path, object body) =>
        SendAsync(HttpMethod.Patch, path, body);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<Answer> SendAsync(HttpMethod method, string path, object? body = null) =>
        SendAsync(method, path, body is null ? null : Json(body));

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var response = await http.SendAsync(request, cancel);
        var text = await response.Content.ReadAsStringAsync(cancel);
        return new(
            (int)response.StatusCode,
            text.Length == 0 ? default : JsonElement.Parse(text),
            response.Headers
        );
    }

    public static ByteArrayContent Json(object body) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body))
        {
            Headers = { ContentType = new("application/json") },
        };

    /// <summary>A body with one file.</summary>
    public static MultipartFormDataContent WithFile(object body, string name, byte[] bytes) =>
        new() { { Json(body), "payload_json" }, { new ByteArrayContent(bytes), "files[0]", name } };
}
