using System.Net.WebSockets;
using System.Text.Json;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Gateway;

/// <summary>One socket to the gateway: whole messages in, messages out in the allowed pace.</summary>
internal sealed class GatewaySocket : IDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly string _query;
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly SlidingWindow _pace;
    private readonly FrameReader _reader;

    public GatewaySocket(bool compress, TimeProvider clock)
    {
        _query = compress ? "v=10&encoding=json&compress=zlib-stream" : "v=10&encoding=json";
        // The gateway's own heartbeats keep the line open.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _pace = new SlidingWindow(120, TimeSpan.FromSeconds(60), clock);
        _reader = new FrameReader(_socket, compress);
    }

    /// <summary>The code that the other side closed with, or null.</summary>
    public int? CloseCode => (int?)_socket.CloseStatus;

    /// <param name="gateway">Its address, without a query.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task ConnectAsync(Uri gateway, CancellationToken cancel)
    {
        // Real time: a server that accepts and then says nothing must not hold us for ever.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(15));
        await _socket.ConnectAsync(new UriBuilder(gateway) { Query = _query }.Uri, limit.Token);
    }

    /// <summary>The next message, good until the next call; null once closed.</summary>
    /// <remarks>Not to be cancelled: that would cut the line without a goodbye. <see cref="CloseAsync"/> ends it.</remarks>
    public ValueTask<ReadOnlyMemory<byte>?> ReadAsync() => _reader.ReadAsync();

    public async Task SendAsync<T>(
        Action<Utf8JsonWriter, T> write,
        T content,
        CancellationToken cancel
    )
    {
        await _pace.WaitAsync(cancel);
        var buffer = JsonBuffer.Rent();
        write(buffer.Writer, content);
        await _sending.WaitAsync(cancel);
        try
        {
            // Not to be cancelled either, for the same reason.
            await _socket.SendAsync(
                buffer.Written(),
                WebSocketMessageType.Text,
                true,
                CancellationToken.None
            );
            buffer.GiveBack();
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says goodbye with a code, waits a moment for the answer, and hangs up. A pending read then ends.</summary>
    public async Task CloseAsync(int code)
    {
        using var limit = new CancellationTokenSource(Farewell);
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await _socket.CloseAsync((WebSocketCloseStatus)code, null, limit.Token);
            }
        }
        catch (Exception failure)
            when (failure is WebSocketException or OperationCanceledException or IOException)
        {
            // The line is dead already; there is nobody to say goodbye to.
        }
        finally
        {
            _socket.Abort();
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _reader.Dispose();
        _sending.Dispose();
        _pace.Dispose();
    }
}
