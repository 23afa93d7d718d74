using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging.Console;

namespace LibrarianBot.Hosting;

/// <summary>The generic host with a web server and nothing that isn't used, which is what lets it start fast.</summary>
internal static class LeanWebHost
{
    public static WebApplicationBuilder CreateBuilder(Settings settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.WebHost.UseKestrelCore().UseUrls(settings.WebUrl);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(4.8)
        );
        builder
            .Logging.AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("System", LogLevel.Warning)
            // Whatever the settings say comes later and so wins.
            .AddConfiguration(settings.Configuration.GetSection("Logging"))
            // ... except that these would write the addresses of calendars, which are secrets.
            .AddFilter<ConsoleLoggerProvider>("Microsoft.AspNetCore.Hosting", LogLevel.Warning)
            .AddFilter<ConsoleLoggerProvider>("Microsoft.AspNetCore.Routing", LogLevel.Warning)
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.ColorBehavior = LoggerColorBehavior.Disabled;
            });
        return builder;
    }

    /// <summary>Runs until somebody stops it or it can't go on.</summary>
    /// <exception cref="CannotStartException">It can't go on; the sentence says why.</exception>
    public static async Task<ExitCode> RunToTheEndAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception error) when (PortTrouble(error) is { } trouble)
        {
            // What started before the web server is stopped in order.
            await app.StopAsync();
            var url = app.Services.GetRequiredService<Settings>().WebUrl;
            throw new CannotStartException(
                ExitCode.Machine,
                $"{url} {trouble} Stop what uses it, or give Web:Url another address."
            );
        }

        app.Services.GetRequiredService<Announcement>().Started(app.Urls.First());
        await app.WaitForShutdownAsync();
        return app.Services.GetRequiredService<Ending>().Reason is { } reason
            ? throw reason
            : ExitCode.Stopped;
    }

    private static string? PortTrouble(Exception error) =>
        error switch
        {
            IOException { InnerException: AddressInUseException } => "is taken by another program.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                "may not be used by this user (ports under 1024 need rights).",
            SocketException or IOException { InnerException: SocketException } =>
                "isn't an address of this machine.",
            _ => null,
        };
}
