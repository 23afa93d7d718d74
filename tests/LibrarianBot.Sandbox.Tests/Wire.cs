using System.Buffers;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LibrarianBot.Sandbox.Tests;

/// <summary>A gateway connection spoken by hand, so that no client library's habits get between.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly bool _compressed;
    private readonly MemoryStream _packed = new();
    private ZLibStream? _inflate;

    private Wire(bool compressed) => _compressed = compressed;

    internal int LastSeq { get; private set; }

    /// <summary>The last raw message, for looking at its end.</summary>
    internal byte[] LastRaw { get; private set; } = [];

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<Wire> OpenAsync(
        Uri gateway,
        bool compressed = false,
        string query = "?v=10&encoding=json"
    )
    {
        var wire = new Wire(compressed);
        await wire._socket.ConnectAsync(
            new Uri(gateway + query + (compressed ? "&compress=zlib-stream" : "")),
            Cancel
        );
        return wire;
    }

    /// <summary>Opens, takes the hello, identifies and takes READY.</summary>
    internal static async Task<(Wire Wire, JsonNode Ready)> LogInAsync(
        SandboxServer server,
        int intents = 1,
        string token = "token",
        int[]? shard = null,
        bool compressed = false
    )
    {
        var wire = await OpenAsync(server.GatewayUrl, compressed);
        await wire.ReceiveAsync();
        await wire.IdentifyAsync(token, intents, shard);
        return (wire, (await wire.ReceiveAsync("READY"))["d"]!);
    }

    internal Task IdentifyAsync(string token = "token", int intents = 1, int[]? shard = null)
    {
        var d = new JsonObject
        {
            ["token"] = token,
            ["intents"] = intents,
            ["properties"] = new JsonObject
            {
                ["os"] = "linux",
                ["browser"] = "hand",
                ["device"] = "hand",
            },
        };
        if (shard is not null)
        {
            d["shard"] = new JsonArray(shard[0], shard[1]);
        }

        return SendAsync(2, d);
    }

    internal Task SendAsync(int op, JsonNode? d) =>
        SendAsync(new JsonObject { ["op"] = op, ["d"] = d }.ToJsonString());

    internal Task SendAsync(string text) =>
        _socket.SendAsync(
            System.Text.Encoding.UTF8.GetBytes(text),
            WebSocketMessageType.Text,
            true,
            Cancel
        );

    /// <summary>The next frame, or null at the end of the connection.</summary>
    internal async Task<JsonNode?> TryReceiveAsync()
    {
        var message = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await _socket.ReceiveAsync(message.GetMemory(16 * 1024), Cancel);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Advance(read.Count);
            if (read.EndOfMessage)
            {
                LastRaw = message.WrittenSpan.ToArray();
                var frame = JsonNode.Parse(_compressed ? Inflate(LastRaw) : LastRaw)!;
                LastSeq = frame["s"]?.GetValue<int>() ?? LastSeq;
                return frame;
            }
        }
    }

    internal async Task<JsonNode> ReceiveAsync() =>
        await TryReceiveAsync()
        ?? throw new InvalidOperationException($"Closed with {_socket.CloseStatus}.");

    /// <summary>The next frame with this event's name; others are passed over.</summary>
    internal async Task<JsonNode> ReceiveAsync(string name)
    {
        while (true)
        {
            var frame = await ReceiveAsync();
            if (frame["t"]?.GetValue<string>() == name)
            {
                return frame;
            }
        }
    }

    internal async Task<JsonNode> ReceiveOpAsync(int op)
    {
        while (true)
        {
            var frame = await ReceiveAsync();
            if (frame["op"]!.GetValue<int>() == op)
            {
                return frame;
            }
        }
    }

    /// <summary>Reads to the end and returns the close code.</summary>
    internal async Task<int> CloseCodeAsync()
    {
        while (await TryReceiveAsync() is not null) { }

        return (int)_socket.CloseStatus!;
    }

    internal Task CloseAsync(int code) =>
        _socket.CloseAsync((WebSocketCloseStatus)code, "", Cancel);

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _inflate?.Dispose();
        _packed.Dispose();
        return ValueTask.CompletedTask;
    }

    private byte[] Inflate(byte[] raw)
    {
        // One inflate context for the connection: what was read is replaced by what came.
        _packed.SetLength(0);
        _packed.Write(raw);
        _packed.Position = 0;
        _inflate ??= new ZLibStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        using var plain = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var count = _inflate.Read(buffer);
            plain.Write(buffer, 0, count);
            if (count == 0 || IsWhole(plain))
            {
                return plain.ToArray();
            }
        }
    }

    private static bool IsWhole(MemoryStream plain)
    {
        try
        {
            JsonDocument.Parse(plain.ToArray()).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

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
