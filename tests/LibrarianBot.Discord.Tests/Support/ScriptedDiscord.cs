using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>A gateway on loopback that does what each test tells it.</summary>
internal sealed class ScriptedDiscord : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<ScriptedSocket> _arrivals = Channel.CreateUnbounded<ScriptedSocket>();

    private readonly ConcurrentBag<ScriptedSocket> _sockets = [];

    private ScriptedDiscord(WebApplication app) => _app = app;

    /// <summary>Sessions that may still be begun.</summary>
    public int Remaining { get; set; } = 1000;

    public long ResetAfter { get; set; }

    public int GatewayRequests { get; private set; }

    /// <summary>The status of the answers to GET /gateway/bot.</summary>
    public int Status { get; set; } = 200;

    public Uri Url => new(_app.Urls.First());

    public Uri ApiUrl => new(Url, "api");

    public string Address => $"ws://{Url.Authority}";

    public static async Task<ScriptedDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var discord = new ScriptedDiscord(server);
        server.UseWebSockets();
        server.MapGet("/api/v10/gateway/bot", discord.AnswerAsync);
        server.Map("/{place}", discord.AcceptAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return discord;
    }

    /// <summary>The next connection that the client makes.</summary>
    public async Task<ScriptedSocket> ConnectionAsync() =>
        await _arrivals.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>The next connection, greeted with hello.</summary>
    public async Task<ScriptedSocket> GreetedAsync(int interval = 41_250)
    {
        var socket = await ConnectionAsync();
        await socket.SendAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $$$"""{"op":10,"s":null,"t":null,"d":{"heartbeat_interval":{{{interval}}}}}"""
            )
        );
        return socket;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var socket in _sockets)
        {
            socket.Drop();
        }

        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        try
        {
            await _app.StopAsync(now.Token);
        }
        catch (OperationCanceledException)
        {
            // Connections are cut, not waited for.
        }

        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        GatewayRequests++;
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(
            $$$"""
            {"url":"{{{Address}}}/gateway","shards":1,"session_start_limit":
            {"total":1000,"remaining":{{{Remaining}}},"reset_after":{{{ResetAfter}}},"max_concurrency":1}}
            """
        );
    }

    private async Task AcceptAsync(HttpContext context, string place)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var scripted = new ScriptedSocket(socket, place, context);
        _sockets.Add(scripted);
        _arrivals.Writer.TryWrite(scripted);
        await scripted.Over;
    }
}
