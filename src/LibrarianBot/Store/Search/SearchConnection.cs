using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace LibrarianBot.Store.Search;

/// <summary>A connection that only reads. For one thread at a time.</summary>
/// <remarks>
/// SQLite's own functions and not ADO.NET, which here took as long as the search itself; and without SQLite's locks,
/// since nobody else has this connection.
/// </remarks>
internal sealed class SearchConnection : IDisposable
{
    private const int BusyTimeout = 10_000;

    private readonly sqlite3 _db;

    public SearchConnection(StoreFile file)
    {
        Check(
            sqlite3_open_v2(
                file.FilePath,
                out _db,
                SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                null
            )
        );
        sqlite3_busy_timeout(_db, BusyTimeout);
        Check(sqlite3_exec(_db, "PRAGMA query_only = ON; PRAGMA mmap_size = 268435456"));
    }

    /// <summary>A statement for as long as the connection; the caller disposes it before the connection.</summary>
    public sqlite3_stmt Prepare(string sql)
    {
        Check(sqlite3_prepare_v3(_db, sql, SQLITE_PREPARE_PERSISTENT, out var statement));
        return statement;
    }

    /// <summary>Whether there is another row.</summary>
    public bool Step(sqlite3_stmt statement)
    {
        var result = sqlite3_step(statement);
        if (result is SQLITE_ROW or SQLITE_DONE)
        {
            return result == SQLITE_ROW;
        }

        Check(result);
        return false;
    }

    public static string? Text(sqlite3_stmt statement, int column) =>
        sqlite3_column_type(statement, column) == SQLITE_NULL
            ? null
            : sqlite3_column_text(statement, column).utf8_to_string();

    public void Dispose() => _db.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _db);
}
