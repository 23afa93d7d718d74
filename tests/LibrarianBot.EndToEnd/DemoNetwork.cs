using LibrarianBot.Hosting.TryOut;
using LibrarianBot.Sandbox;
using LibrarianBot.Tests.Hosting;

namespace LibrarianBot.EndToEnd;

/// <summary>The sandbox, and the real program as a process that believes it is Discord.</summary>
internal sealed class DemoNetwork : IAsyncDisposable
{
    private const string Token = "MTE4MDAwMDAwMDAwMDAwMDAwMQ.end-to-end";
    private readonly TemporaryFolder folder = new();
    private readonly SandboxServer sandbox;
    private RunningProgram? program;

    private DemoNetwork(SandboxServer sandbox) => this.sandbox = sandbox;

    public Uri Page => sandbox.Url;

    /// <param name="rateLimitFactor">Multiplies what Discord lets through, where its limits aren't what is tried.</param>
    public static async Task<DemoNetwork> StartAsync(int rateLimitFactor = 1)
    {
        var server = await SandboxServer.StartAsync(
            new SandboxOptions
            {
                Seed = DemoServer.Seed(Token),
                KeepLog = true,
                RateLimitFactor = rateLimitFactor,
            },
            CancellationToken.None
        );
        var network = new DemoNetwork(server);
        network.StartBot();
        return network;
    }

    public void StartBot()
    {
        program = RunningProgram.Start(
            folder.Path,
            [],
            ("Discord__Token", Token),
            ("Discord__ApiUrl", sandbox.ApiUrl.ToString())
        );
        program.WaitFor("Ready");
    }

    public async Task<int> StopBotAsync()
    {
        var (code, _, _) = await program!.StopAsync();
        return code;
    }

    /// <summary>Leaves what was asked of Discord for the conformance test, where somebody wants it.</summary>
    public Task KeepLogAsync(string name) => TrafficLog.KeepAsync(sandbox.Url, name);

    public async ValueTask DisposeAsync()
    {
        if (program is not null)
        {
            await program.DisposeAsync();
        }

        await sandbox.DisposeAsync();
        folder.Dispose();
    }
}
