using LibrarianBot.Store;
using Microsoft.Data.Sqlite;

namespace LibrarianBot.Hosting;

/// <summary><c>LibrarianBot backup file</c>: a whole copy of the store, taken while the program runs.</summary>
internal static class Backup
{
    public static ExitCode Write(Settings settings, string file)
    {
        var target = Path.GetFullPath(file);
        var store = new StoreFile(settings.StoreFolder ?? DataFolder.Usual());
        if (!File.Exists(store.FilePath))
        {
            throw new CannotStartException(
                ExitCode.Machine,
                $"There is no data in {store.FilePath}. Name the program's data folder with --Store:Folder=…"
            );
        }

        if (File.Exists(target))
        {
            throw new CannotStartException(
                ExitCode.Machine,
                $"{target} exists already. Choose a new name; a backup never overwrites anything."
            );
        }

        try
        {
            using var connection = store.OpenReader();
            using var copy = connection.CreateCommand();
            copy.CommandText = "VACUUM INTO $target";
            copy.Parameters.AddWithValue("$target", target);
            copy.ExecuteNonQuery();
        }
        catch (SqliteException error)
        {
            throw new CannotStartException(
                ExitCode.Machine,
                $"The backup wasn't made: {error.Message} Check that {Path.GetDirectoryName(target)} can be written and has room."
            );
        }

        Console.WriteLine($"Everything in {store.FilePath} is now also in {target}");
        return ExitCode.Stopped;
    }
}
