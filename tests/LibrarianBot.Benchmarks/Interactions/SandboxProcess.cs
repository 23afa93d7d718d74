using LibrarianBot.Benchmarks.Processes;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>The sandbox as a process of its own, so that its work is never counted as a bot's.</summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private readonly RunningProcess process;

    private SandboxProcess(RunningProcess process, Uri url)
    {
        this.process = process;
        Url = url;
    }

    public Uri Url { get; }

    public static async Task<SandboxProcess> StartAsync(int starts, SeedGenerated? more = null)
    {
        var seed = Path.GetTempFileName();
        await World.WriteSeedAsync(seed, starts, more);
        var started = Bots.Sandbox(seed);
        var line = await started.ReadyAsync();
        File.Delete(seed);
        return new SandboxProcess(started, new Uri(new Uri(line["API:".Length..].Trim()), "/"));
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
