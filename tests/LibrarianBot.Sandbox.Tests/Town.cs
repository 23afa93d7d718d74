using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace LibrarianBot.Sandbox.Tests;

/// <summary>A sandbox with a small seed, and its user's side.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private Town(SandboxServer server) => Server = server;

    internal SandboxServer Server { get; }

    internal static async Task<Town> StartAsync(SandboxOptions? options = null) =>
        new(
            await SandboxServer.StartAsync(
                (options ?? new SandboxOptions()) with
                {
                    Tokens = options?.Tokens is { Count: > 0 } given ? given : ["token"],
                },
                Wire.Cancel
            )
        );

    internal async Task<JsonNode> GetAsync(string path) =>
        JsonNode.Parse(
            await _http.GetStringAsync(new Uri(Server.Url, "sandbox/" + path), Wire.Cancel)
        )!;

    internal async Task<(int Status, JsonNode Body)> PostAsync(string path, object body)
    {
        using var response = await _http.PostAsJsonAsync(
            new Uri(Server.Url, "sandbox/" + path),
            body,
            Wire.Cancel
        );
        return (
            (int)response.StatusCode,
            JsonNode.Parse(await response.Content.ReadAsStringAsync(Wire.Cancel))!
        );
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }
}
