using Microsoft.Data.Sqlite;
using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>What the real program does with its data.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly OperatorsFolder folder = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_program_on_the_same_folder_is_told_which_one_holds_it()
    {
        await using var first = folder.Start(OperatorsFolder.Nobody);
        first.WaitFor("Health ");

        await using var second = folder.Start(OperatorsFolder.Nobody);
        var (code, errors, _) = await second.EndAsync();

        Assert.Equal(
            $"Another LibrarianBot (process {first.Id}) uses the data folder {folder.Data}. Stop that one first, or give this one a folder of its own.",
            errors
        );
        Assert.Equal(4, code);
    }

    [Fact]
    public async Task A_killed_program_leaves_the_folder_free()
    {
        await using (var first = folder.Start(OperatorsFolder.Nobody))
        {
            first.WaitFor("Health ");
        }

        await using var second = folder.Start(OperatorsFolder.Nobody);

        Assert.NotEmpty(second.WaitFor("Health "));
    }

    [Fact]
    public async Task A_database_from_a_newer_version_is_refused_and_left_as_it_is()
    {
        await MakeStoreAsync();
        var file = Path.Combine(folder.Data, "librarian.db");
        Execute(
            file,
            "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')"
        );
        var before = await File.ReadAllBytesAsync(file, Cancel);

        await using var program = folder.Start(OperatorsFolder.Nobody);
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
        await using var program = folder.Start(OperatorsFolder.Nobody);
        program.WaitFor("Health ");
        string[] words = ["backup", "copy.db", $"--Store:Folder={folder.Data}"];

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
    public async Task The_try_out_keeps_its_data_in_a_given_folder()
    {
        for (var time = 0; time < 2; time++)
        {
            await using var program = RunningProgram.Start(
                folder.Path,
                [],
                ("TryOut__Folder", folder.Data)
            );
            program.WaitFor("Ready ");
            Assert.Equal(0, (await program.StopAsync()).Code);
        }

        Assert.True(File.Exists(Path.Combine(folder.Data, "librarian.db")));
    }

    private async Task MakeStoreAsync()
    {
        await using var program = folder.Start(OperatorsFolder.Nobody);
        program.WaitFor("Health ");
        await program.StopAsync();
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
