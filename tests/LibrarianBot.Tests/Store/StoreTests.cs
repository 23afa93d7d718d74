using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.People;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;
using static LibrarianBot.Tests.Store.TemporaryStore;

namespace LibrarianBot.Tests.Store;

public sealed class StoreTests
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
            await StoreOpening.OpenAsync(store.File, Cancel)
        );
        Assert.Equal(
            new StoreOpening.Ready(false),
            await StoreOpening.OpenAsync(store.File, Cancel)
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

        var opening = StoreOpening.OpenAsync(store.File, Cancel);

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
            await StoreOpening.OpenAsync(store.File, Cancel)
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
            await StoreOpening.OpenAsync(store.File, Cancel)
        );

        Assert.Contains(
            "isn't a LibrarianBot database",
            refused.Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal(5000, new FileInfo(store.File.FilePath).Length);
    }

    [Fact]
    public async Task Nothing_is_read_without_a_network()
    {
        using var store = await WithTwoNetworksAsync();
        await using var db = store.OfNobody();

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() =>
            db.Members.ToListAsync(Cancel)
        );
    }

    [Fact]
    public async Task A_network_sees_its_own_rows_only()
    {
        using var store = await WithTwoNetworksAsync();
        var id = await AddListAsync(store, Hilltop, "Poetry for winter");

        await using var db = store.Of(Bayside);

        Assert.Empty(await db.BookLists.ToListAsync(Cancel));
        Assert.Null(await db.BookLists.FirstOrDefaultAsync(list => list.Id == id, Cancel));
        Assert.Equal(2, await db.Members.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_row_of_another_network_is_not_saved()
    {
        using var store = await WithTwoNetworksAsync();
        await using var db = store.Of(Bayside);
        db.Add(new Member(Hilltop, 77, "Dee"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task Of_two_changes_made_from_the_same_reading_the_second_is_refused()
    {
        using var store = await WithTwoNetworksAsync();
        await using var one = store.Of(Bayside);
        await using var two = store.Of(Bayside);
        var first = await one.Members.SingleAsync(member => member.MemberId == Aroha, Cancel);
        var second = await two.Members.SingleAsync(member => member.MemberId == Aroha, Cancel);

        first.Introduce("Aroha", "Bayside High");
        second.Introduce("A. Ngata", null);
        await one.SaveChangesAsync(Cancel);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task Moments_are_kept_to_the_microsecond_and_days_and_years_as_they_are()
    {
        using var store = await WithTwoNetworksAsync();
        var moment = Start.PlusNanoseconds(1_234_567);
        await using (var db = store.Of(Bayside))
        {
            db.Add(
                new BookList(Bayside, Aroha, "Poetry", moment)
                {
                    NeededBy = new LocalDate(2026, 12, 4),
                    Years = YearLevels.Parse("K-2"),
                }
            );
            await db.SaveChangesAsync(Cancel);
        }

        await using var later = store.Of(Bayside);
        var list = await later
            .BookLists.Where(list => list.OpenedAt <= moment)
            .Where(list => list.NeededBy < new LocalDate(2026, 12, 5))
            .SingleAsync(Cancel);
        Assert.Equal(Start.PlusNanoseconds(1_234_000), list.OpenedAt);
        Assert.Equal(new LocalDate(2026, 12, 4), list.NeededBy);
        Assert.Equal("K-2", list.Years?.ToString());
        Assert.Equal("Open", Ask(store, "SELECT State FROM BookLists"));
    }

    private static async Task<long> AddListAsync(TemporaryStore store, long networkId, string topic)
    {
        await using var db = store.Of(networkId);
        var list = new BookList(networkId, Aroha, topic, Start);
        db.Add(list);
        await db.SaveChangesAsync(Cancel);
        return list.Id;
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
