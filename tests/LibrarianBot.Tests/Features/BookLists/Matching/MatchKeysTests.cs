using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

public sealed class MatchKeysTests
{
    [Theory]
    [InlineData("The Arrival", "Shaun Tan", "arival", null)]
    [InlineData("Wonder", "R.J. Palacio", "wonedr", null)]
    [InlineData("Wonder", "R.J. Palacio", "wander", null)]
    [InlineData("Animal Farm", "George Orwell", "anmal farm", null)]
    [InlineData("When Stars Are Scattered", null, "when stras are scattered", null)]
    [InlineData("When Stars Are Scattered", null, "when stars scattered", null)]
    [InlineData(
        "Locke & Key, Vol. 1: Welcome to Lovecraft",
        "Joe Hill",
        "Welcome to Lovecraft",
        null
    )]
    [InlineData("The Tragedy of Macbeth", "William Shakespeare", "Macbeth", "Shakespeare")]
    [InlineData("Moxdern Romancu", "Aziz Ansari", "Modern Romance", "Ansari, Aziz")]
    [InlineData("Eleven Minutes", null, "11 minutes", null)]
    public void Two_ways_of_telling_one_book_share_a_key(
        string title,
        string? author,
        string other,
        string? by
    ) => Assert.True(MatchKeys.Of(new(title, author)).Overlaps(MatchKeys.Of(new(other, by))));

    [Fact]
    public void Other_books_share_none()
    {
        var wonder = MatchKeys.Of(new BookDescription("Wonder", "R.J. Palacio"));

        Assert.False(wonder.Overlaps(MatchKeys.Of(new BookDescription("Holes", "Louis Sachar"))));
        Assert.False(
            wonder.Overlaps(MatchKeys.Of(new BookDescription("Wonderstruck", "Brian Selznick")))
        );
    }

    [Fact]
    public void An_ISBN_is_a_key_by_itself()
    {
        var keys = MatchKeys.Of(
            new BookDescription(null, null) { Isbns = [Isbn.Parse("0439023483")] }
        );

        Assert.Equal("i9780439023481", Assert.Single(keys));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("(#1)")]
    public void What_has_no_words_has_no_keys(string? title) =>
        Assert.Empty(MatchKeys.Of(new BookDescription(title, "Shaun Tan")));

    [Fact]
    public void A_title_of_any_length_has_few_keys_of_few_letters()
    {
        var keys = MatchKeys.Of(
            new BookDescription(
                string.Join(' ', Enumerable.Repeat("Extraordinarily", 200)),
                string.Join(", ", Enumerable.Repeat("Somebody Else", 50))
            )
        );

        Assert.InRange(keys.Count, 1, 30);
        Assert.True(MatchKeys.Of(new BookDescription(new string('w', 2000), null)).Count < 30);
    }
}
