using FsCheck.Xunit;
using LibrarianBot.Features.BookLists;
using LibrarianBot.Store.Search;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static LibrarianBot.Tests.Store.TemporaryStore;

namespace LibrarianBot.Tests.Store;

public sealed class SearchTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private TemporaryStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await WithTwoNetworksAsync();
        await AddAsync(
            Bayside,
            "Stories of migration",
            "The Arrival by Shaun Tan",
            "Días de México by José Núñez",
            "9781529502848"
        );
        await AddAsync(Hilltop, "Hilltop's own", "The Arrival of Spring by Somebody Else");
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("arrival", "The Arrival")]
    [InlineData("ARRIV", "The Arrival")]
    [InlineData("tan arrival", "The Arrival")]
    [InlineData("dias nunez", "Días de México")]
    [InlineData("día", "Días de México")]
    [InlineData("97815295", "ISBN 9781529502848")]
    public void Words_of_title_author_and_ISBN_find_it(string typed, string title) =>
        Assert.Equal(title, Assert.Single(_store.Search.Titles(Bayside, typed, 10)).Title);

    [Fact]
    public void Another_networks_titles_and_topics_never_come()
    {
        Assert.Equal(
            "The Arrival of Spring",
            Assert.Single(_store.Search.Titles(Hilltop, "arrival", 10)).Title
        );
        Assert.Empty(_store.Search.Titles(3003, "arrival", 10));
        Assert.Empty(_store.Search.Topics(Bayside, "hilltop", 10));
    }

    [Fact]
    public async Task What_is_taken_back_is_not_found_any_more()
    {
        await using (var db = _store.Of(Bayside))
        {
            await db.BookLists.ExecuteDeleteAsync(Cancel);
        }

        Assert.Empty(_store.Search.Titles(Bayside, "arrival", 10));
        Assert.Empty(_store.Search.Topics(Bayside, "migration", 10));
        Assert.Single(_store.Search.Titles(Hilltop, "arrival", 10));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a AND")]
    [InlineData("NEAR(")]
    [InlineData("title:x OR * ^")]
    [InlineData("-- '; drop table TitleIndex")]
    [InlineData("a\0b")]
    [InlineData("\ud83d x")]
    [InlineData("{a b}: +c")]
    public void Signs_of_the_search_language_are_only_signs(string typed) =>
        Assert.NotNull(_store.Search.Titles(Bayside, typed, 10));

    [Property(MaxTest = 500)]
    public void No_text_breaks_the_search(string? typed) =>
        _store.Search.Titles(Bayside, typed ?? "", 5);

    private async Task AddAsync(long networkId, string topic, params string[] lines)
    {
        await using var db = _store.Of(networkId);
        var list = new BookList(networkId, Aroha, topic, Start);
        db.Add(list);
        await db.SaveChangesAsync(Cancel);
        foreach (var reading in EntryLineReader.ReadAll(string.Join('\n', lines), null))
        {
            db.Add(new BookListEntry(list, Assert.IsType<LineReading.Title>(reading).Line, Start));
        }

        await db.SaveChangesAsync(Cancel);
    }
}
