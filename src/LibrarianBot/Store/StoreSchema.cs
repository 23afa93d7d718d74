using Microsoft.Data.Sqlite;

namespace LibrarianBot.Store;

internal enum SchemaState
{
    /// <summary>There is no store yet.</summary>
    Missing,

    /// <summary>The store is from an earlier version, or was left half made.</summary>
    Behind,
    Current,

    /// <summary>The store is from a later version, which alone understands it.</summary>
    Newer,
}

/// <summary>Which version the file is of, asked without Entity Framework, whose first query takes most of a second.</summary>
internal static class StoreSchema
{
    /// <summary>Every migration in order. A test compares it with the migrations themselves.</summary>
    public static readonly IReadOnlyList<string> Migrations = ["20261201000000_Initial"];

    private const int NoSuchTable = 1;

    /// <exception cref="SqliteException">The file can't be read, or isn't a database.</exception>
    public static SchemaState Look(StoreFile file)
    {
        if (!File.Exists(file.FilePath) || new FileInfo(file.FilePath).Length == 0)
        {
            return SchemaState.Missing;
        }

        var applied = Applied(file);
        return applied.Except(Migrations, StringComparer.Ordinal).Any() ? SchemaState.Newer
            : applied.Count < Migrations.Count ? SchemaState.Behind
            : SchemaState.Current;
    }

    private static List<string> Applied(StoreFile file)
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        var applied = new List<string>();
        try
        {
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                applied.Add(rows.GetString(0));
            }
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == NoSuchTable)
        {
            // Killed before the first migration: as good as empty.
        }

        return applied;
    }
}
