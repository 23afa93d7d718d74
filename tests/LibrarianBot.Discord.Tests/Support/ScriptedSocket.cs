using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>Discord's end of one gateway connection.</summary>
internal sealed class ScriptedSocket : IDisposable
{
    private readonly WebSocket _socket;
    private readonly HttpContext _context;
    private readonly TaskCompletionSource _over = new();
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream? _zlib;

    public ScriptedSocket(WebSocket socket, string place, HttpContext context)
    {
        _socket = socket;
        _context = context;
        Place = place;
        Query = context.Request.QueryString.Value ?? "";
        _zlib = Query.Contains("compress=zlib-stream", StringComparison.Ordinal)
            ? new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true)
            : null;
    }

    /// <summary>The address's path: <c>gateway</c>, or what READY named for resuming.</summary>
    public string Place { get; }

    public string Query { get; }

    public Task Over => _over.Task;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Task SendAsync(string json) => SendBytesAsync(Encode(json), whole: true);

    /// <summary>Sends the first half of a message, then drops the line.</summary>
    public async Task SendHalfAndDropAsync(string json)
    {
        var bytes = Encode(json);
        await SendBytesAsync(bytes.AsMemory(0, bytes.Length / 2), whole: false);
        Drop();
    }

    public Task DispatchAsync(int sequence, string name, string data) =>
        SendAsync($$$"""{"t":"{{{name}}}","s":{{{sequence}}},"op":0,"d":{{{data}}}}""");

    public Task ReadyAsync(string resumeAddress, string session = "abc", string guilds = "[]") =>
        DispatchAsync(
            1,
            "READY",
            $$$"""
            {"v":10,"user":{"id":"77","username":"librarian","bot":true},"guilds":{{{guilds}}},
            "session_id":"{{{session}}}","resume_gateway_url":"{{{resumeAddress}}}","application":{"id":"99","flags":0}}
            """
        );

    /// <summary>The next message from the client, heartbeats left out unless asked for.</summary>
    public async Task<JsonElement> ReceiveAsync(bool heartbeats = false)
    {
        var buffer = new byte[8192];
        while (true)
        {
            var result = await _socket.ReceiveAsync(buffer.AsMemory(), Cancel);
            Assert.NotEqual(WebSocketMessageType.Close, result.MessageType);
            var message = JsonSerializer.Deserialize<JsonElement>(buffer.AsSpan(0, result.Count));
            if (heartbeats || message.GetProperty("op").GetInt32() != 1)
            {
                return message;
            }
        }
    }

    /// <summary>Reads until the client says goodbye; the code that it gives.</summary>
    public async Task<int> ClosedByClientAsync()
    {
        var buffer = new byte[8192];
        while (
            (await _socket.ReceiveAsync(buffer.AsMemory(), Cancel)).MessageType
            != WebSocketMessageType.Close
        ) { }

        _over.TrySetResult();
        return (int)_socket.CloseStatus!.Value;
    }

    public async Task CloseAsync(int code)
    {
        await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, Cancel);
        _over.TrySetResult();
    }

    public void Drop()
    {
        if (!_over.Task.IsCompleted)
        {
            _context.Abort();
            _over.TrySetResult();
        }
    }

    public void Dispose()
    {
        _zlib?.Dispose();
        _compressed.Dispose();
    }

    private Task SendBytesAsync(ReadOnlyMemory<byte> bytes, bool whole) =>
        _socket
            .SendAsync(
                bytes,
                _zlib is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary,
                whole,
                Cancel
            )
            .AsTask();

    private byte[] Encode(string json)
    {
        if (_zlib is null)
        {
            return Encoding.UTF8.GetBytes(json);
        }

        _compressed.SetLength(0);
        _zlib.Write(Encoding.UTF8.GetBytes(json));
        _zlib.Flush();
        return _compressed.ToArray();
    }
}
