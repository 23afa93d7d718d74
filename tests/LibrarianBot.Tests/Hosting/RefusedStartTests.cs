using System.Net;
using System.Net.Sockets;
using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>What keeps the program from starting: the real program says it in one sentence and ends with its code.</summary>
public sealed class RefusedStartTests : IDisposable
{
    private const string Token = "MTIzNDU2Nzg5.secret.token";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_is_not_json()
    {
        var path = folder.File(
            "appsettings.json",
            "{\n  \"Discord\": {\n    \"Token\": \"" + Token + "\n  }\n}"
        );

        await RefusedAsync(2, $"{path} isn't valid JSON: look at line 3");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "appsettings.json"));

        await RefusedAsync(2, $"{folder.Path}/appsettings.json is a folder");
    }

    [Fact]
    public async Task A_key_misspelt_in_the_file()
    {
        var path = folder.File("appsettings.json", $$"""{ "Discord": { "Tokn": "{{Token}}" } }""");

        await RefusedAsync(
            2,
            $"There is no setting Discord:Tokn. Did you mean Discord:Token? Correct or remove it (in {path})."
        );
    }

    [Fact]
    public async Task A_section_misspelt_in_the_file()
    {
        folder.File("appsettings.json", $$"""{ "Discrod": { "Token": "{{Token}}" } }""");

        await RefusedAsync(2, "There is no setting Discrod:Token. Did you mean Discord:Token?");
    }

    [Fact]
    public Task A_key_misspelt_in_the_environment() =>
        RefusedAsync(
            2,
            "There is no setting Discord:Tokn. Did you mean Discord:Token? Correct or remove it (environment variable Discord__Tokn).",
            ("Discord__Tokn", Token)
        );

    [Fact]
    public Task A_value_that_can_not_be_read() =>
        RefusedAsync(
            2,
            "Discord:Compress is \"maybe\". Write true or false (environment variable Discord__Compress).",
            ("Discord__Compress", "maybe")
        );

    [Fact]
    public Task A_token_with_a_space() =>
        RefusedAsync(2, "Discord:Token holds spaces", ("Discord__Token", "Bot " + Token));

    [Fact]
    public async Task A_word_on_the_command_line_that_means_nothing()
    {
        var (code, errors, _) = await RunningProgram.RunAsync(folder.Path, ["serve"]);

        Assert.StartsWith(
            "I don't understand \"serve\" on the command line.",
            errors,
            StringComparison.Ordinal
        );
        Assert.Equal(2, code);
    }

    [Fact]
    public async Task A_taken_port()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        await RefusedAsync(
            4,
            $"{url} is taken by another program. Stop what uses it, or give Web:Url another address.",
            ("Discord__Token", Token),
            ("Discord__ApiUrl", "http://127.0.0.1:9/api"),
            ("Web__Url", url)
        );
    }

    [Fact]
    public async Task A_taken_port_in_the_try_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await RefusedAsync(
            4,
            $"Port {port} is taken.",
            ("TryOut__Url", $"http://127.0.0.1:{port}")
        );
    }

    [Fact]
    public async Task A_data_folder_that_can_not_be_written()
    {
        var path = folder.File("taken", "a file where the folder should be");

        await RefusedAsync(
            4,
            $"The data folder {path} can't be written.",
            ("Discord__Token", Token),
            ("Store__Folder", path)
        );
    }

    [Fact]
    public async Task A_backup_of_nothing()
    {
        var (code, errors, _) = await RunningProgram.RunAsync(folder.Path, ["backup", "copy.db"]);

        Assert.StartsWith("There is no data in ", errors, StringComparison.Ordinal);
        Assert.Equal(4, code);
    }

    [Fact]
    public async Task A_question_after_the_health_of_a_program_that_does_not_run()
    {
        var (code, errors, _) = await RunningProgram.RunAsync(
            folder.Path,
            ["health", "--Web:Url=http://127.0.0.1:9"]
        );

        Assert.Equal(
            "Nothing answers at http://127.0.0.1:9/health/ready. Is LibrarianBot running with the same Web:Url?",
            errors
        );
        Assert.Equal(1, code);
    }

    private async Task RefusedAsync(
        int code,
        string sentence,
        params (string, string)[] environment
    )
    {
        var (ended, errors, output) = await RunningProgram.RunAsync(folder.Path, [], environment);

        Assert.StartsWith(sentence, errors, StringComparison.Ordinal);
        Assert.Equal(code, ended);
        Assert.Single(errors.Split('\n'));
        Assert.DoesNotContain(Token, errors + output, StringComparison.Ordinal);
    }
}
