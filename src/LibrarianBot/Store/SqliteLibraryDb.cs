using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LibrarianBot.Store;

/// <summary>The store in one SQLite file.</summary>
internal sealed class SqliteLibraryDb(DbContextOptions options, CurrentNetwork network)
    : LibraryDb(options, network)
{
    public static DbContextOptions OptionsFor(StoreFile file) =>
        new DbContextOptionsBuilder<SqliteLibraryDb>()
            .UseSqlite(file.WriteConnection)
            .AddInterceptors(new WaitForOtherWriters())
            .Options;

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
}
