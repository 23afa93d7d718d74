using LibrarianBot.Features.BookLists;
using LibrarianBot.People;
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

    private static string? Ask(TemporaryStore store, string sql)
    {
        using var connection = store.File.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }
}
