using FsCheck.Xunit;
using LibrarianBot.Features.BookLists;
using LibrarianBot.Networks;
using LibrarianBot.People;
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
        Assert.Equal(title, Assert.Single(_store.Search.Find(Bayside, typed, 10, 0).Titles).Title);

    [Fact]
    public void Another_networks_titles_and_topics_never_come()
    {
        Assert.Equal(
            "The Arrival of Spring",
            Assert.Single(_store.Search.Find(Hilltop, "arrival", 10, 0).Titles).Title
        );
        Assert.Empty(_store.Search.Find(3003, "arrival", 10, 0).Titles);
        Assert.Empty(_store.Search.Find(Bayside, "hilltop", 0, 10).Topics);
    }

    [Fact]
    public async Task What_is_taken_back_is_not_found_any_more()
    {
        await using (var db = _store.Of(Bayside))
        {
            await db.BookLists.ExecuteDeleteAsync(Cancel);
        }

        Assert.Empty(_store.Search.Find(Bayside, "arrival", 10, 0).Titles);
        Assert.Empty(_store.Search.Find(Bayside, "migration", 0, 10).Topics);
        Assert.Single(_store.Search.Find(Hilltop, "arrival", 10, 0).Titles);
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
        Assert.NotNull(_store.Search.Find(Bayside, typed, 10, 0).Titles);

    [Property(MaxTest = 500)]
    public void No_text_breaks_the_search(string? typed) =>
        Assert.NotNull(_store.Search.Find(Bayside, typed ?? "", 5, 5));

    [Fact]
    public async Task A_title_on_two_lists_is_found_once_on_the_newer()
    {
        await AddAsync(Bayside, "Migration again", "THE ARRIVAL by Shaun Tan");

        var found = Assert.Single(_store.Search.Find(Bayside, "arrival", 10, 0).Titles);

        Assert.Equal("Migration again", found.Topic);
    }

    [Fact]
    public async Task Whole_words_come_before_words_that_begin_so()
    {
        await AddAsync(Bayside, "Newer", "The Arrivals by Hyphen", "Rivals by Jane Mitchell");

        Assert.Equal("The Arrival, The Arrivals", Find("arrival"));
        Assert.Equal("The Arrival", Find("arrival "));
        Assert.Equal("The Arrivals, The Arrival", Find("arr"));
        Assert.Equal("The Arrival", Find("arrival", most: 1));

        string Find(string typed, int most = 10) =>
            string.Join(
                ", ",
                _store.Search.Find(Bayside, typed, most, 0).Titles.Select(found => found.Title)
            );
    }

    [Fact]
    public async Task A_network_that_asks_before_it_has_a_list_finds_what_comes_later()
    {
        Assert.Empty(_store.Search.Find(3003, "arrival", 10, 0).Titles);
        await using (var db = _store.Of(3003))
        {
            db.Add(new Network(3003, Start));
            await db.SaveChangesAsync(Cancel);
            db.Add(new Member(3003, Aroha, "Aroha"));
            await db.SaveChangesAsync(Cancel);
        }

        await AddAsync(3003, "Graphic novels", "The Arrival by Shaun Tan");

        Assert.Single(_store.Search.Find(3003, "arrival", 10, 0).Titles);
    }

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
