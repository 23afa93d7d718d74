using System.Net;
using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.Page;
using LibrarianBot.Sandbox.Rest;
using LibrarianBot.Sandbox.Seed;
using LibrarianBot.Sandbox.UserSide;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox;

/// <summary>Discord on this machine: REST, gateway, the page and the user's side, in one process.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SandboxServer(WebApplication app, SandboxWorld world, Uri url)
    {
        _app = app;
        World = world;
        Url = url;
    }

    /// <summary>The page, for example <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Url { get; }

    /// <summary>The API's base without its version, for example <c>http://127.0.0.1:5080/api</c>.</summary>
    public Uri ApiUrl => new(Url, "api");

    /// <summary>Where a bot's gateway connection goes; a bot learns it from <c>GET /gateway/bot</c>.</summary>
    public Uri GatewayUrl => World.GatewayUrl;

    /// <summary>Real time plus whatever the sandbox's clock was moved forward.</summary>
    public TimeProvider Clock => World.Clock;

    /// <summary>
    /// Calls back after each move of <see cref="Clock"/>, whose timers run on real time and don't jump: what sleeps until
    /// a moment may have reached it. The callback returns at once.
    /// </summary>
    public void OnClockMoved(Action callback) => World.Clock.Moved += callback;

    internal SandboxWorld World { get; }

    /// <summary>Starts a sandbox and returns once it accepts connections.</summary>
    /// <exception cref="SandboxStartException">The address isn't loopback or is taken, or the seed can't be read.</exception>
    public static async Task<SandboxServer> StartAsync(
        SandboxOptions options,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        RefuseAnythingButLoopback(options.Url);
        var world = new SandboxWorld(options);
        world.Plant(SeedReader.Read(options), options.Tokens);
        var app = Build(options, world);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException taken)
        {
            await app.DisposeAsync();
            throw new SandboxStartException(
                $"Port {options.Url.Port} is taken. Stop the other program or choose another address.",
                taken
            );
        }

        var url = new Uri(app.Urls.First().TrimEnd('/') + "/");
        world.Address = url;
        return new SandboxServer(app, world, url);
    }

    /// <summary>Completes when the process was asked to stop (Ctrl+C) and the sandbox has stopped.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancel) => _app.WaitForShutdownAsync(cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        World.Dispose();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(SandboxOptions options, SandboxWorld world)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
            Listen(kestrel, options.Url);
        });
        builder.Services.AddSingleton(world);
        builder.Services.AddSingleton(options);
        builder.Services.Configure<HostOptions>(host =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(1)
        );
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGateway();
        app.MapRest();
        app.MapUserSide();
        app.MapPage();
        return app;
    }

    private static void Listen(
        Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel,
        Uri url
    )
    {
        if (
            url.Port != 0
            && string.Equals(url.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        )
        {
            kestrel.ListenLocalhost(url.Port);
        }
        else
        {
            var host =
                url.HostNameType == UriHostNameType.Dns ? "127.0.0.1" : url.Host.Trim('[', ']');
            kestrel.Listen(IPAddress.Parse(host), url.Port);
        }
    }

    private static void RefuseAnythingButLoopback(Uri url)
    {
        if (!url.IsLoopback || url.Scheme != Uri.UriSchemeHttp)
        {
            throw new SandboxStartException(
                $"The sandbox listens on this machine only. Use http://localhost:5080 instead of {url}."
            );
        }
    }
}
