using System.Text;
using System.Text.Json;
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

    public static async Task<SandboxProcess> StartAsync(
        SeedGenerated? more = null,
        bool keepLog = false
    )
    {
        var seed = Path.GetTempFileName();
        await World.WriteSeedAsync(seed, more);
        var started = Bots.Sandbox(seed, keepLog);
        var line = await started.ReadyAsync();
        File.Delete(seed);
        return new SandboxProcess(started, new Uri(new Uri(line["API:".Length..].Trim()), "/"));
    }

    /// <summary>Takes the program's commands away, so that its next start has all of them to register.</summary>
    public async Task ForgetCommandsAsync()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Url, "api/v10/") };
        http.DefaultRequestHeaders.Add("Authorization", $"Bot {World.ProgramToken}");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://localhost, 1)");
        using var me = JsonDocument.Parse(await http.GetByteArrayAsync("applications/@me"));
        using var none = new StringContent("[]", Encoding.UTF8, "application/json");
        var id = me.RootElement.GetProperty("id").GetString();
        using var answer = await http.PutAsync($"applications/{id}/commands", none);
        answer.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
