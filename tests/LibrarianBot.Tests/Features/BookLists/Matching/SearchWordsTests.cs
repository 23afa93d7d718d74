using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("story", "stories")]
    [InlineData("dinosaur", "dinosaurs")]
    [InlineData("box", "boxes")]
    [InlineData("glass", "glasses")]
    [InlineData("house", "houses")]
    [InlineData("bus", "buses")]
    [InlineData("wish", "wishes")]
    [InlineData("witch", "witches")]
    [InlineData("hero", "heroes")]
    [InlineData("wolf", "wolves")]
    [InlineData("child", "children")]
    [InlineData("mouse", "mice")]
    [InlineData("refugee", "refugees")]
    [InlineData("bully", "bullying")]
    [InlineData("bully", "bullied")]
    [InlineData("swim", "swimming")]
    [InlineData("make", "making")]
    [InlineData("hope", "hoped")]
    [InlineData("explore", "exploring")]
    [InlineData("cook", "cooked")]
    [InlineData("colour", "colors")]
    [InlineData("organise", "organizing")]
    [InlineData("theatre", "theaters")]
    [InlineData("movie", "movies")]
    public void Words_that_differ_by_their_ending_have_one_stem(string one, string other) =>
        Assert.Equal(Stem.Of(one), Stem.Of(other));

    [Theory]
    [InlineData("king", "kin")]
    [InlineData("red", "r")]
    [InlineData("spring", "spr")]
    [InlineData("princess", "prince")]
    [InlineData("news", "new")]
    [InlineData("species", "specy")]
    [InlineData("hour", "hor")]
    [InlineData("bus", "bu")]
    [InlineData("virus", "viru")]
    [InlineData("crisis", "crisi")]
    public void What_only_looks_like_an_ending_stays(string word, string not) =>
        Assert.NotEqual(Stem.Of(word), Stem.Of(not), StringComparer.Ordinal);

    [Theory]
    [InlineData("arival", "arrival")]
    [InlineData("arrivals", "arrival")]
    [InlineData("tann", "tan")]
    [InlineData("refugge", "refugees")]
    [InlineData("dinasaurs", "dinosaur")]
    [InlineData("prehistorc", "prehistoric")]
    [InlineData("profet", "prophet")]
    [InlineData("xarrival", "arrival")]
    [InlineData("raelistic", "realistic")]
    public void A_word_wrongly_typed_finds_the_right_one(string typed, string known)
    {
        Assert.True(NearWords.Keys(typed).Overlaps(NearWords.Keys(known)));
        Assert.NotNull(NearWords.Distance(typed, known));
    }

    [Theory]
    [InlineData("cat", "car")]
    [InlineData("wonder", "wonderstruck")]
    [InlineData("winter", "water")]
    [InlineData("holes", "hotels")]
    public void Another_word_is_not_meant(string typed, string known) =>
        Assert.Null(NearWords.Distance(typed, known));

    [Fact]
    public void The_nearer_word_comes_first()
    {
        Assert.Equal(0, NearWords.Distance("stories", "story"));
        Assert.Equal(1, NearWords.Distance("storis", "stories"));
        Assert.Equal(2, NearWords.Distance("prehixtoryc", "prehistoric"));
    }

    [Fact]
    public void What_is_searched_for_is_folded_and_small_words_go()
    {
        var terms = SearchTerms.Of("  The Stories of Ngā Māori-Pākehā! ");

        Assert.Equal(["stories", "nga", "maori", "pakeha"], terms.Words);
        Assert.Equal(["story", "nga", "maori", "pakeha"], terms.Stems);
        Assert.Null(terms.Isbn);
        Assert.Equal(["the"], SearchTerms.Of("The").Words);
        Assert.True(SearchTerms.Of(" ?! ").IsEmpty);
    }

    [Theory]
    [InlineData("978-0-439-02348-1")]
    [InlineData(" 0439023483 ")]
    public void An_ISBN_is_known_with_and_without_hyphens(string query) =>
        Assert.Equal(Isbn.Parse("9780439023481"), SearchTerms.Of(query).Isbn);
}
