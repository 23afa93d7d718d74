using System.Net;
using LibrarianBot.Sandbox;
using LibrarianBot.Sandbox.Seed;
using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>The real program, running as it would for an operator, against the sandbox or against nobody.</summary>
public sealed class RunningProgramTests : IDisposable
{
    private static readonly HttpClient Http = new();
    private readonly OperatorsFolder folder = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task While_Discord_can_not_be_reached_it_lives_and_says_that_it_is_not_ready()
    {
        await using var program = folder.Start(OperatorsFolder.Nobody);
        var ready = new Uri(program.WaitFor("Health "));

        using var answer = await Http.GetAsync(ready, Cancel);
        using var live = await Http.GetAsync(new Uri(ready, "live"), Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(
            """{"status":"unwell","discord":"not connected to Discord; trying again","commands":"not registered yet","store":"reachable"}""",
            await answer.Content.ReadAsStringAsync(Cancel)
        );
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        var (code, errors, output) = await program.StopAsync();
        Assert.Equal((0, ""), (code, errors));
        Assert.DoesNotContain(OperatorsFolder.Token, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_Discord_refuses_ends_the_program_with_the_cure()
    {
        await using var sandbox = await SandboxServer.StartAsync(
            new() { Tokens = ["another"] },
            Cancel
        );
        await using var program = folder.Start(sandbox.ApiUrl);

        var (code, errors, output) = await program.EndAsync();

        Assert.Contains("token", errors, StringComparison.OrdinalIgnoreCase);
        Assert.Single(errors.Split('\n'));
        Assert.Equal(3, code);
        Assert.DoesNotContain(OperatorsFolder.Token, errors + output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_intent_that_is_not_switched_on_ends_the_program_with_the_cure()
    {
        await using var sandbox = await SandboxServer.StartAsync(
            new() { Tokens = [OperatorsFolder.Token] },
            Cancel
        );
        await using var program = folder.Start(sandbox.ApiUrl, ("Discord__GuildMembers", "true"));

        var (code, errors, _) = await program.EndAsync();

        Assert.Contains("intent", errors, StringComparison.OrdinalIgnoreCase);
        Assert.Single(errors.Split('\n'));
        Assert.Equal(3, code);
    }

    [Fact]
    public async Task With_a_token_it_registers_its_commands_and_never_loads_the_sandbox()
    {
        var seed = new SandboxSeed
        {
            Applications = [new() { Name = "LibrarianBot", Token = OperatorsFolder.Token }],
            Guilds = [new() { Members = [new() { Username = "aroha" }] }],
        };
        await using var sandbox = await SandboxServer.StartAsync(new() { Seed = seed }, Cancel);
        await using var program = folder.Start(sandbox.ApiUrl);
        var health = new Uri(program.WaitFor("Health "));

        Assert.StartsWith(
            "https://discord.com/oauth2/authorize?client_id=123456789&",
            program.WaitFor("Invite "),
            StringComparison.Ordinal
        );
        program.WaitFor("Ready ");

        Assert.Equal(
            """{"status":"well","discord":"connected","commands":"registered","store":"reachable"}""",
            await Http.GetStringAsync(health, Cancel)
        );
        Assert.Contains(
            "booklist",
            await Http.GetStringAsync(new Uri(sandbox.Url, "sandbox/state"), Cancel),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "dotnet_",
            await Http.GetStringAsync(new Uri(health, "/metrics"), Cancel),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "LibrarianBot.Sandbox",
            await LoadedAsync(program),
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await program.StopAsync()).Code);
    }

    [Fact]
    public async Task Without_a_token_it_offers_a_page_to_try_it_on()
    {
        await using var program = RunningProgram.Start(folder.Path, []);
        var data = program.WaitFor("Data ").Split(' ')[0];
        var page = new Uri(program.WaitFor("Ready    to try. Open "));

        var state = await Http.GetStringAsync(new Uri(page, "sandbox/state"), Cancel);

        Assert.Contains("Bayside School Libraries", state, StringComparison.Ordinal);
        Assert.Contains(
            "LibrarianBot.Sandbox",
            await LoadedAsync(program),
            StringComparison.Ordinal
        );
        Assert.True(Directory.Exists(data));
        Assert.Equal(0, (await program.StopAsync()).Code);
        Assert.False(Directory.Exists(data));
    }

    /// <summary>The files that the process has mapped, its assemblies among them.</summary>
    private static Task<string> LoadedAsync(RunningProgram program)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux(),
            "Only Linux says which files a process has loaded."
        );
        return File.ReadAllTextAsync($"/proc/{program.Id}/maps", Cancel);
    }
}
