using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace LibrarianBot.Sandbox.Tests;

/// <summary>A gateway connection spoken by hand, so that no client library's habits get between.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly IUnpack? _packed;

    private Wire(IUnpack? packed) => _packed = packed;

    internal int LastSeq { get; private set; }

    /// <summary>The last raw message, for looking at its end.</summary>
    internal byte[] LastRaw { get; private set; } = [];

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<Wire> OpenAsync(
        Uri gateway,
        string query = "?v=10&encoding=json",
        IUnpack? unpack = null
    )
    {
        var wire = new Wire(unpack);
        await wire._socket.ConnectAsync(new Uri(gateway + query), Cancel);
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
        var wire = compressed
            ? await OpenAsync(
                server.GatewayUrl,
                "?v=10&encoding=json&compress=zlib-stream",
                new ZlibStream()
            )
            : await OpenAsync(server.GatewayUrl);
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
                var frame = JsonNode.Parse(_packed?.Unpack(LastRaw) ?? LastRaw)!;
                LastSeq = frame["s"]?.GetValue<int>() ?? LastSeq;
                return frame;
            }
        }
    }

    internal async Task<JsonNode> ReceiveAsync() =>
        await TryReceiveAsync()
        ?? throw new InvalidOperationException($"Closed with {_socket.CloseStatus}.");

    /// <summary>The next frame with this event's name; others are passed over.</summary>
    internal Task<JsonNode> ReceiveAsync(string name) =>
        ReceiveAsync(frame => frame["t"]?.GetValue<string>() == name);

    internal Task<JsonNode> ReceiveOpAsync(int op) =>
        ReceiveAsync(frame => frame["op"]!.GetValue<int>() == op);

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
        _packed?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<JsonNode> ReceiveAsync(Predicate<JsonNode> isMeant)
    {
        while (true)
        {
            var frame = await ReceiveAsync();
            if (isMeant(frame))
            {
                return frame;
            }
        }
    }
}
