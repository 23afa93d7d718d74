using System.Net;
using LibrarianBot.Sandbox;
using LibrarianBot.Sandbox.Seed;
using Microsoft.Data.Sqlite;
using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>The real program, running as it would for an operator, against the sandbox or against nobody.</summary>
public sealed class RunningProgramTests : IDisposable
{
    private const string Token = "MTIzNDU2Nzg5.secret.token";
    private static readonly Uri Nobody = new("http://127.0.0.1:9/api");
    private static readonly HttpClient Http = new();
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder.Path, "store");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task While_Discord_can_not_be_reached_it_lives_and_says_that_it_is_not_ready()
    {
        await using var program = Start(Nobody);
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
        Assert.DoesNotContain(Token, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_program_on_the_same_folder_is_told_which_one_holds_it()
    {
        await using var first = Start(Nobody);
        first.WaitFor("Health ");

        await using var second = Start(Nobody);
        var (code, errors, _) = await second.EndAsync();

        Assert.Equal(
            $"Another LibrarianBot (process {first.Id}) uses the data folder {Data}. Stop that one first, or give this one a folder of its own.",
            errors
        );
        Assert.Equal(4, code);
    }

    [Fact]
    public async Task A_killed_program_leaves_the_folder_free()
    {
        await using (var first = Start(Nobody))
        {
            first.WaitFor("Health ");
        }

        await using var second = Start(Nobody);

        Assert.NotEmpty(second.WaitFor("Health "));
    }

    [Fact]
    public async Task A_database_from_a_newer_version_is_refused_and_left_as_it_is()
    {
        await MakeStoreAsync();
        var file = Path.Combine(Data, "librarian.db");
        Execute(
            file,
            "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')"
        );
        var before = await File.ReadAllBytesAsync(file, Cancel);

        await using var program = Start(Nobody);
        var (code, errors, _) = await program.EndAsync();

        Assert.Contains(
            "is from a newer version of LibrarianBot",
            errors,
            StringComparison.Ordinal
        );
        Assert.Single(errors.Split('\n'));
        Assert.Equal(4, code);
        Assert.Equal(before, await File.ReadAllBytesAsync(file, Cancel));
    }

    [Fact]
    public async Task A_backup_is_taken_while_the_program_runs_and_never_overwrites()
    {
        await using var program = Start(Nobody);
        program.WaitFor("Health ");
        string[] words = ["backup", "copy.db", $"--Store:Folder={Data}"];

        var first = await RunningProgram.RunAsync(folder.Path, words);
        var again = await RunningProgram.RunAsync(folder.Path, words);

        Assert.Equal((0, ""), (first.Code, first.Errors));
        Execute(Path.Combine(folder.Path, "copy.db"), "SELECT COUNT(*) FROM Networks");
        Assert.StartsWith(
            $"{folder.Path}/copy.db exists already.",
            again.Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(4, again.Code);
    }

    [Fact]
    public async Task A_token_that_Discord_refuses_ends_the_program_with_the_cure()
    {
        await using var sandbox = await SandboxServer.StartAsync(
            new() { Tokens = ["another"] },
            Cancel
        );
        await using var program = Start(sandbox.ApiUrl);

        var (code, errors, output) = await program.EndAsync();

        Assert.Contains("token", errors, StringComparison.OrdinalIgnoreCase);
        Assert.Single(errors.Split('\n'));
        Assert.Equal(3, code);
        Assert.DoesNotContain(Token, errors + output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_intent_that_is_not_switched_on_ends_the_program_with_the_cure()
    {
        await using var sandbox = await SandboxServer.StartAsync(
            new() { Tokens = [Token] },
            Cancel
        );
        await using var program = Start(sandbox.ApiUrl, ("Discord__GuildMembers", "true"));

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
            Applications = [new() { Name = "LibrarianBot", Token = Token }],
            Guilds = [new() { Members = [new() { Username = "aroha" }] }],
        };
        await using var sandbox = await SandboxServer.StartAsync(new() { Seed = seed }, Cancel);
        await using var program = Start(sandbox.ApiUrl);
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

    [Fact]
    public async Task The_try_out_keeps_its_data_in_a_given_folder()
    {
        for (var time = 0; time < 2; time++)
        {
            await using var program = RunningProgram.Start(
                folder.Path,
                [],
                ("TryOut__Folder", Data)
            );
            program.WaitFor("Ready ");
            Assert.Equal(0, (await program.StopAsync()).Code);
        }

        Assert.True(File.Exists(Path.Combine(Data, "librarian.db")));
    }

    private RunningProgram Start(Uri api, params IEnumerable<(string, string)> more) =>
        RunningProgram.Start(
            folder.Path,
            [],
            [
                ("Discord__Token", Token),
                ("Discord__ApiUrl", api.ToString()),
                ("Store__Folder", Data),
                .. more,
            ]
        );

    private async Task MakeStoreAsync()
    {
        await using var program = Start(Nobody);
        program.WaitFor("Health ");
        await program.StopAsync();
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

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only this test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
