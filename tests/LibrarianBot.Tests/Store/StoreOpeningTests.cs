using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static LibrarianBot.Tests.Store.TemporaryStore;

namespace LibrarianBot.Tests.Store;

public sealed class StoreOpeningTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public void The_list_of_migrations_is_the_one_that_Entity_Framework_knows()
    {
        using var store = new TemporaryStore();
        using var db = store.OfNobody();

        Assert.Equal(db.Database.GetMigrations(), StoreSchema.Migrations, StringComparer.Ordinal);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_fresh_folder_gets_a_store_and_the_next_start_only_looks()
    {
        using var store = new TemporaryStore();

        Assert.Equal(
            new StoreOpening.Ready(true),
            await StoreOpening.OpenAsync(store.File, TemporaryStore.Tables, Cancel)
        );
        Assert.Equal(
            new StoreOpening.Ready(false),
            await StoreOpening.OpenAsync(store.File, TemporaryStore.Tables, Cancel)
        );

        Assert.Equal("wal", Ask(store, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_lock_left_by_a_killed_migration_does_not_hold_up_the_start()
    {
        using var store = new TemporaryStore();
        Tell(
            store,
            """
            CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL);
            INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-22 00:00:00')
            """
        );

        var opening = StoreOpening.OpenAsync(store.File, TemporaryStore.Tables, Cancel);

        Assert.Equal(
            new StoreOpening.Ready(true),
            await opening.WaitAsync(TimeSpan.FromSeconds(60), Cancel)
        );
    }

    [Fact]
    public async Task A_store_from_a_newer_version_is_refused_in_a_sentence_and_left_alone()
    {
        using var store = await WithTwoNetworksAsync();
        Tell(store, "INSERT INTO __EFMigrationsHistory VALUES ('20991231000000_Later', '99.0')");

        var refused = Assert.IsType<StoreOpening.Refused>(
            await StoreOpening.OpenAsync(store.File, TemporaryStore.Tables, Cancel)
        );

        Assert.Contains(
            "newer version of LibrarianBot",
            refused.Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_in_a_sentence_and_left_alone()
    {
        using var store = new TemporaryStore();
        await File.WriteAllTextAsync(store.File.FilePath, new string('x', 5000), Cancel);

        var refused = Assert.IsType<StoreOpening.Refused>(
            await StoreOpening.OpenAsync(store.File, TemporaryStore.Tables, Cancel)
        );

        Assert.Contains(
            "isn't a LibrarianBot database",
            refused.Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal(5000, new FileInfo(store.File.FilePath).Length);
    }

    private static void Tell(TemporaryStore store, string sql)
    {
        using var connection = new SqliteConnection(store.File.WriteConnection);
        connection.Open();
        StoreFile.Execute(connection, sql);
    }

    private static string? Ask(TemporaryStore store, string sql)
    {
        using var connection = store.File.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }
}
