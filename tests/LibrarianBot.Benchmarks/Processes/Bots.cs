using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LibrarianBot.Benchmarks.Processes;

/// <summary>How each process of the benchmark is started.</summary>
internal static class Bots
{
    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);

    /// <summary>The sandbox, which says <c>API:     http://127.0.0.1:12345/api/v10</c>.</summary>
    public static RunningProcess Sandbox(string seedFile, bool keepLog) =>
        new(
            new(
                "dotnet",
                [
                    Beside("LibrarianBot.Sandbox.dll"),
                    "--urls",
                    "http://127.0.0.1:0",
                    "--seed",
                    seedFile,
                    .. keepLog ? ["--keep-log"] : Array.Empty<string>(),
                ]
            ),
            "API:"
        );

    /// <summary>The program in production mode, as it is published and installed.</summary>
    public static RunningProcess Program(
        string published,
        Uri api,
        string token,
        string folder,
        int webPort
    )
    {
        var start = new ProcessStartInfo(Path.Combine(published, "LibrarianBot"))
        {
            // Not where somebody's own settings file may lie.
            WorkingDirectory = folder,
        };
        start.Environment["Discord__Token"] = token;
        start.Environment["Discord__ApiUrl"] = api.AbsoluteUri;
        start.Environment["Store__Folder"] = folder;
        start.Environment["Web__Url"] = $"http://127.0.0.1:{webPort}";
        return new(start, "Ready");
    }

    public static RunningProcess Floor(Uri api, string token, string store) =>
        new(
            new(
                "dotnet",
                [
                    Beside("LibrarianBot.Benchmarks.dll"),
                    "floor",
                    api.AbsoluteUri,
                    token,
                    "--query",
                    store,
                ]
            ),
            "Ready"
        );

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
