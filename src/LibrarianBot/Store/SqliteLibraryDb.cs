using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SQLitePCL;
using static SQLitePCL.raw;

namespace LibrarianBot.Store;

/// <summary>The store in one SQLite file.</summary>
internal sealed class SqliteLibraryDb(
    DbContextOptions options,
    CurrentNetwork network,
    StoreTables tables
) : LibraryDb(options, network, tables)
{
    /// <summary>So long another program may hold the file before a change is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public static DbContextOptions OptionsFor(StoreFile file) =>
        new DbContextOptionsBuilder<SqliteLibraryDb>()
            .UseSqlite(file.WriteConnection)
            .AddInterceptors(new WaitForOtherWriters())
            .ReplaceService<IModelCacheKeyFactory, ModelOfTheseTables>()
            .Options;

    /// <remarks>
    /// SQLite's own statement and not Entity Framework's transaction: while another program holds the lock, the driver
    /// would sleep on this thread, and with it whoever needs one.
    /// </remarks>
    public override async Task BeginWriteAsync(CancellationToken cancel)
    {
        await base.BeginWriteAsync(cancel);
        await Database.OpenConnectionAsync(cancel);
        try
        {
            await LockAsync(cancel);
            Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        }
        catch
        {
            await Database.CloseConnectionAsync();
            throw;
        }
    }

    public override async Task<IAsyncDisposable> ReadAsync(CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        var handle = ((SqliteConnection)Database.GetDbConnection()).Handle!;
        var isOuter = Database.CurrentTransaction is null && sqlite3_get_autocommit(handle) != 0;
        if (isOuter)
        {
            SqliteException.ThrowExceptionForRC(sqlite3_exec(handle, "BEGIN"), handle);
        }

        return new Snapshot(this, isOuter ? handle : null);
    }

    public override Task CommitWriteAsync() => EndAsync("COMMIT");

    public override Task RollBackWriteAsync() => EndAsync("ROLLBACK");

    private async Task LockAsync(CancellationToken cancel)
    {
        var handle = ((SqliteConnection)Database.GetDbConnection()).Handle!;
        sqlite3_busy_timeout(handle, 0);
        try
        {
            var began = Stopwatch.GetTimestamp();
            while (true)
            {
                var result = sqlite3_exec(handle, "BEGIN IMMEDIATE");
                if (result != SQLITE_BUSY || Stopwatch.GetElapsedTime(began) > Patience)
                {
                    SqliteException.ThrowExceptionForRC(result, handle);
                    return;
                }

#pragma warning disable RS0030 // Another program's lock ends by the machine's clock, not by the one that the try-out moves.
                await Task.Delay(Pause, cancel);
#pragma warning restore RS0030
            }
        }
        finally
        {
            sqlite3_busy_timeout(handle, StoreFile.BusyTimeout);
        }
    }

    private async Task EndAsync(string statement)
    {
        Database.AutoTransactionBehavior = AutoTransactionBehavior.WhenNeeded;
        var handle = ((SqliteConnection)Database.GetDbConnection()).Handle!;
        try
        {
            // SQLite has rolled back by itself where the disk was full, say.
            if (statement != "ROLLBACK" || sqlite3_get_autocommit(handle) == 0)
            {
                SqliteException.ThrowExceptionForRC(sqlite3_exec(handle, statement), handle);
            }
        }
        finally
        {
            if (sqlite3_get_autocommit(handle) == 0)
            {
                _ = sqlite3_exec(handle, "ROLLBACK");
            }

            await Database.CloseConnectionAsync();
        }
    }

    private sealed class Snapshot(SqliteLibraryDb db, sqlite3? begun) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (begun is not null && sqlite3_get_autocommit(begun) == 0)
            {
                _ = sqlite3_exec(begun, "ROLLBACK");
            }

            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>SQLite's own waiting reacts in a millisecond; the driver's looks again only every 150 ms.</summary>
    private sealed class WaitForOtherWriters : DbConnectionInterceptor
    {
        public override void ConnectionOpened(
            DbConnection connection,
            ConnectionEndEventData eventData
        ) => StoreFile.WaitWhenBusy((SqliteConnection)connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            StoreFile.WaitWhenBusy((SqliteConnection)connection);
            return Task.CompletedTask;
        }
    }

    /// <summary>Another set of tables is another model: tests leave a feature out.</summary>
    private sealed class ModelOfTheseTables : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) =>
            (context.GetType(), ((LibraryDb)context).Tables, designTime);
    }
}
