using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.Networks;
using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Testing;
using Xunit;
using static LibrarianBot.Tests.Store.TemporaryStore;

namespace LibrarianBot.Tests.Store;

/// <summary>What is written by hand must be what Entity Framework would have written, new columns included.</summary>
public sealed class HandWrittenRowTests
{
    private const long ByHand = 3003;
    private const long Kaurna = 4004;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_opened_by_hand_has_the_rows_that_Entity_Framework_writes()
    {
        using var store = await WithTwoNetworksAsync();
        using var connection = store.File.OpenWriter();
        MemberRows.See(connection, new Caller(ByHand, Aroha, "Aroha Ngata", false), Start);
        ListRows.Add(connection, NewList(ByHand));

        await using var db = store.Of(Kaurna);
        db.Add(new Network(Kaurna, Start));
        await db.SaveChangesAsync(Cancel);
        db.Add(new Member(Kaurna, Aroha, "Aroha Ngata"));
        db.Add(NewList(Kaurna));
        await db.SaveChangesAsync(Cancel);

        foreach (var table in (string[])["Networks", "Members", "BookLists"])
        {
            var expected = Row(connection, table, Kaurna);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Row(connection, table, ByHand));
        }
    }

    [Fact]
    public async Task A_list_shown_and_a_member_seen_again_by_hand_are_what_Entity_Framework_reads()
    {
        using var store = await WithTwoNetworksAsync();
        var list = NewList(Bayside);
        using (var connection = store.File.OpenWriter())
        {
            var asker = new Caller(Bayside, Aroha, "Aroha N.", false);
            Assert.Equal("Aroha N.", MemberRows.See(connection, asker, Start).Name);
            MemberRows.See(connection, asker, Start);
            ListRows.Add(connection, list);
            ListRows.Shown(connection, list, 7, 8);
            Assert.Equal(1, ListRows.CountOpen(connection, asker));
        }

        await using var db = store.Of(Bayside);
        var kept = await db.BookLists.FindAsync([list.Id], Cancel);
        var member = await db.Members.FindAsync([Bayside, Aroha], Cancel);

        Assert.NotNull(kept);
        Assert.Equal((7L, 8L, 1), (kept.ChannelId, kept.MessageId, kept.ShownRevision));
        Assert.Equal((list.Years, list.NeededBy), (kept.Years, kept.NeededBy));
        Assert.NotNull(member);
        // Seen twice, changed once.
        Assert.Equal(("Aroha N.", 1), (member.DisplayName, member.Version));
    }

    [Fact]
    public async Task What_is_by_hand_changes_nothing_in_another_network()
    {
        using var store = await WithTwoNetworksAsync();
        var theirs = NewList(Hilltop);
        using var connection = store.File.OpenWriter();
        ListRows.Add(connection, theirs);

        var ours = NewList(Bayside);
        ours.KeptAs(theirs.Id);
        ListRows.Shown(connection, ours, 7, 8);
        ListRows.Delete(connection, ours);

        await using var db = store.Of(Hilltop);
        var kept = await db.BookLists.FindAsync([theirs.Id], Cancel);
        Assert.NotNull(kept);
        Assert.Null(kept.ChannelId);
    }

    [Fact]
    public async Task The_rehearsal_leaves_nothing()
    {
        using var store = await WithTwoNetworksAsync();
        var settings = new NetworkSettingsCache(store.File, DateTimeZone.Utc);

        new ListOpeningService(store.File, settings, new FakeClock(Start)).Rehearse();

        using var connection = store.File.OpenWriter();
        foreach (var table in (string[])["Networks", "Members", "BookLists"])
        {
            Assert.Empty(Row(connection, table, 0));
        }
    }

    private static BookList NewList(long networkId)
    {
        var list = new BookList(networkId, Aroha, "Poetry for winter", Start)
        {
            Years = YearLevels.Parse("7-8"),
            NeededBy = new LocalDate(2026, 12, 4),
            Note = "Short ones",
        };
        list.Changed();
        return list;
    }

    /// <summary>Every column but those that tell rows apart.</summary>
    private static List<string> Row(SqliteConnection connection, string table, long networkId)
    {
        using var command = connection.Command(
            $"SELECT * FROM {table} WHERE NetworkId = $network",
            ("$network", networkId)
        );
        using var row = command.ExecuteReader();
        return row.Read()
            ?
            [
                .. Enumerable
                    .Range(0, row.FieldCount)
                    .Where(at => row.GetName(at) is not ("Slot" or "NetworkId" or "Id"))
                    .Select(at => $"{row.GetName(at)}: {row.GetValue(at)}"),
            ]
            : [];
    }
}
