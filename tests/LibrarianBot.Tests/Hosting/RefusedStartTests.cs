using System.Net;
using System.Net.Sockets;
using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>What keeps the program from starting on its machine: it says it in one sentence and ends with its code.</summary>
public sealed class RefusedStartTests : IDisposable
{
    private readonly OperatorsFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_taken_port()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        await folder.RefusedAsync(
            4,
            $"{url} is taken by another program. Stop what uses it, or give Web:Url another address.",
            ("Discord__Token", OperatorsFolder.Token),
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

        await folder.RefusedAsync(
            4,
            $"Port {port} is taken.",
            ("TryOut__Url", $"http://127.0.0.1:{port}")
        );
    }

    [Fact]
    public async Task A_data_folder_that_can_not_be_written()
    {
        var path = folder.File("taken", "a file where the folder should be");

        await folder.RefusedAsync(
            4,
            $"The data folder {path} can't be written.",
            ("Discord__Token", OperatorsFolder.Token),
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
}
