using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LibrarianBot.Store;

/// <summary>Where the store is, and how it is opened.</summary>
internal sealed class StoreFile
{
    public const string Name = "librarian.db";

    static StoreFile()
    {
        // Counting its memory would cost SQLite a lock at each allocation. Only before its first use.
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public StoreFile(string folder)
    {
        FilePath = Path.Combine(folder, Name);
        WriteConnection = new SqliteConnectionStringBuilder
        {
            DataSource = FilePath,
            ForeignKeys = true,
        }.ToString();
    }

    public string FilePath { get; }

    /// <summary>For the rows: a pooled connection that creates the file where it is missing.</summary>
    public string WriteConnection { get; }

    /// <summary>A connection of its own that can't write, for looking and searching.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = FilePath,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        try
        {
            connection.Open();
            WaitWhenBusy(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Rows of all networks: each one's network and id.</summary>
    /// <param name="sql">A literal that selects these two.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<(long NetworkId, long Id)>> ReadIdsAsync(
        string sql,
        CancellationToken cancel
    )
    {
        await using var connection = OpenReader();
        await using var command = connection.Command(sql);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var ids = new List<(long, long)>();
        while (await rows.ReadAsync(cancel))
        {
            ids.Add((rows.GetInt64(0), rows.GetInt64(1)));
        }

        return ids;
    }

    /// <summary>A pooled connection that writes, for the few statements that are written by hand.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(WriteConnection);
        connection.Open();
        WaitWhenBusy(connection);
        return connection;
    }

    /// <summary>Milliseconds that SQLite itself waits for another program.</summary>
    public const int BusyTimeout = 10_000;

    public static void WaitWhenBusy(SqliteConnection connection) =>
        _ = raw.sqlite3_busy_timeout(connection.Handle, BusyTimeout);

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
