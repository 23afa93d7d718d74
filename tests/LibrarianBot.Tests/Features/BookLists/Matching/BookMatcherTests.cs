using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.BookLists.Matching;

namespace LibrarianBot.Tests.Features.BookLists.Matching;

public sealed class BookMatcherTests
{
    [Theory]
    [InlineData("The Arrival", "Shaun Tan", "the arrival", "Tan, Shaun")]
    [InlineData("The Arrival", "Shaun Tan", "Arrival", "S. Tan")]
    [InlineData("The Arrival", "Shaun Tan", "The Arival", "Tan Shaun")]
    [InlineData("The Arrival", "Shaun Tan", "THE ARRIVAL!", "Tan")]
    [InlineData("Wonder", "R.J. Palacio", "Wonder", "Palacio, R. J.")]
    [InlineData("Wonder", "R.J. Palacio", "Wonder", "RJ Palacio")]
    [InlineData(
        "The Hunger Games (The Hunger Games, #1)",
        "Suzanne Collins",
        "hunger games",
        "Suzanne Colins"
    )]
    [InlineData("The Hunger Games", "Suzanne Collins", "Hunger Games, The", "Collins")]
    [InlineData("Boy, Everywhere", "A. M. Dassu", "boy everywhere", "A M Dassu")]
    [InlineData(
        "Harry Potter and the Chamber of Secrets (Harry Potter, #2)",
        "J.K. Rowling, Mary GrandPré",
        "Harry Poter and the chamber of secrets",
        "Joanne Rowling"
    )]
    [InlineData(
        "Frankenstein",
        "Mary Shelley",
        "Frankenstein; or, The Modern Prometheus",
        "Shelley, Mary"
    )]
    [InlineData(
        "Fish! A Remarkable Way to Boost Morale and Improve Results",
        "Stephen C. Lundin",
        "Fish: A Proven Way to Boost Morale and Improve Results",
        "Stephen Lundin"
    )]
    [InlineData("Saga, Volume Two", "Brian K. Vaughan", "Saga, Vol. 2 (Saga, #2)", "Brian Vaughan")]
    [InlineData(
        "Locke & Key, Vol. 1: Welcome to Lovecraft",
        "Joe Hill",
        "Welcome to Lovecraft",
        "Joe Hill"
    )]
    [InlineData(
        "Alex Rider: Stormbreaker",
        "Anthony Horowitz",
        "Stormbreaker (Alex Rider, #1)",
        "Anthony Horowitz"
    )]
    [InlineData(
        "Point Blanc (Alex Rider, #2)",
        "Anthony Horowitz",
        "Point Blank (Alex Rider, #2)",
        "Anthony Horowitz"
    )]
    [InlineData("Broken Harbour", "Tana French", "Broken Harbor", "Tana French")]
    [InlineData("Doctor No", "Ian Fleming", "Dr. No", "Ian Fleming")]
    [InlineData("Eleven Minutes", "Paulo Coelho", "11 Minutes", "Coelho")]
    [InlineData("The ABC Murders", "Agatha Christie", "The A.B.C. Murders", "Agatha Christie")]
    [InlineData("The Fill-In Boyfriend", "Kasie West", "The Fill In Boy Friend", "Kasie West")]
    [InlineData(
        "A Wizard of Earthsea",
        "Ursula K. Le Guin",
        "A Wizard of Earthsea",
        "Ursula LeGuin"
    )]
    [InlineData("Jane Eyre", "Charlotte Brontë", "Jane Eyre", "Charlotte Bronte")]
    [InlineData("Water for Elephants", "Sara Gruen", "Water for Elefants", "Sarah Gruen")]
    [InlineData(
        "Far from the Madding Crowd",
        "Thomas Hardy",
        "Far frm teh madding crowd",
        "Thomas Hardy"
    )]
    [InlineData(
        "The Very Hungry Caterpillar Board Book",
        "Eric Carle",
        "The Very Hungry Caterpillar",
        "Eric Carle"
    )]
    [InlineData(
        "Diary of a Wimpy Kid 3: The Last Straw",
        "Jeff Kinney",
        "The Last Straw (Diary of a Wimpy Kid, #3)",
        "Kinney"
    )]
    [InlineData(
        "Diary of a Wimpy Kid: The Last Straw",
        "Jeff Kinney",
        "The Last Straw",
        "Kinney, Jeff"
    )]
    [InlineData(
        "The 13-Storey Treehouse",
        "Andy Griffiths, Terry Denton",
        "the 13 story treehouse",
        "Griffiths"
    )]
    [InlineData("Faust: First Part", "Goethe", "Faust, Part One", "Goethe")]
    [InlineData(
        "Naruto, Vol. 1",
        "Masashi Kishimoto",
        "Naruto, Volume 01: The Tests of the Ninja (Naruto, #1)",
        "Masashi Kishimoto"
    )]
    [InlineData("Blueback: A Contemporary Fable", "Tim Winton", "Blueback", "Winton, Tim")]
    public void One_book_told_in_two_ways_is_one(
        string title,
        string author,
        string other,
        string by
    ) => Assert.Equal(BookMatch.Same, Compare(title, author, other, by));

    [Theory]
    [InlineData("Wonder", "R.J. Palacio", "Wonderstruck", "Brian Selznick")]
    [InlineData("Wonder", "R.J. Palacio", "Wonderstruck", null)]
    [InlineData("Wonder", "R.J. Palacio", "The Wonder", "Emma Donoghue")]
    [InlineData("Naruto, Vol. 1", "Masashi Kishimoto", "Naruto, Vol. 11", "Masashi Kishimoto")]
    [InlineData("Saga, Volume One", "Brian K. Vaughan", "Saga, Volume Two", "Brian K. Vaughan")]
    [InlineData("Saga", "Brian K. Vaughan", "Saga, Volume Two", "Brian K. Vaughan")]
    [InlineData("Richard II", "William Shakespeare", "Richard III", "William Shakespeare")]
    [InlineData("NYPD Red", "James Patterson", "NYPD Red 2", "James Patterson")]
    [InlineData("Coraline", "Neil Gaiman", "Coraline: The Graphic Novel", "Neil Gaiman")]
    [InlineData(
        "Coraline",
        "Neil Gaiman",
        "Coraline (Graphic Novel)",
        "Neil Gaiman, P. Craig Russell"
    )]
    [InlineData(
        "To Green Angel Tower, Part 1",
        "Tad Williams",
        "To Green Angel Tower, Part 2",
        "Tad Williams"
    )]
    [InlineData(
        "A Storm of Swords",
        "George R.R. Martin",
        "A Storm of Swords (Part 1 of 2)",
        "George R.R. Martin"
    )]
    [InlineData("Holes", "Louis Sachar", "Holes: Teacher's Guide", "Louis Sachar")]
    [InlineData("Holes", "Louis Sachar", "Holes Study Guide", "Louis Sachar")]
    [InlineData("Holes", "Louis Sachar", "Holes Workbook", "Louis Sachar")]
    [InlineData("Twilight", "Stephenie Meyer", "Twilight Boxed Set", "Stephenie Meyer")]
    [InlineData(
        "The Call of the Wild",
        "Jack London",
        "The Call of the Wild / White Fang",
        "Jack London"
    )]
    [InlineData("Fire (Graceling Realm, #2)", "Kristin Cashore", "Fire", "James Patterson")]
    [InlineData(
        "The Evolution of Mara Dyer",
        "Michelle Hodkin",
        "The Retribution of Mara Dyer",
        "Michelle Hodkin"
    )]
    [InlineData("My Soul to Take", "Rachel Vincent", "My Soul to Keep", "Rachel Vincent")]
    [InlineData("Gone (Gone, #1)", "Michael Grant", "Gone", "Michael Scott")]
    [InlineData(
        "Betrayed: A House of Night Novel",
        "P.C. Cast",
        "Burned: A House of Night Novel",
        "P.C. Cast"
    )]
    [InlineData(
        "Harry Potter (Harry Potter, #1)",
        "J.K. Rowling",
        "Harry Potter (Harry Potter, #2)",
        "J.K. Rowling"
    )]
    [InlineData("Eighth Grade Bites", "Heather Brewer", "Ninth Grade Slays", "Heather Brewer")]
    [InlineData(
        "Ramona and Her Father",
        "Beverly Cleary",
        "Ramona and Her Mother",
        "Beverly Cleary"
    )]
    [InlineData(
        "The 13-Storey Treehouse",
        "Andy Griffiths",
        "The 26-Storey Treehouse",
        "Andy Griffiths"
    )]
    [InlineData("Faust: First Part", "Goethe", "Faust", "Goethe")]
    [InlineData(
        "The Prince (The Selection, #0.5)",
        "Kiera Cass",
        "The Prince & The Guard (The Selection, #0.5, 2.5)",
        "Kiera Cass"
    )]
    [InlineData("???", "Somebody", "!!!", "Somebody")]
    public void What_differs_stays_apart(string title, string author, string other, string? by) =>
        Assert.Equal(BookMatch.Different, Compare(title, author, other, by));

    [Theory]
    [InlineData("The Raven Boys", "Maggie Stiefvater", "The Raven Boy", "Maggie Stiefvater")]
    [InlineData("Clockwork Prince", "Cassandra Clare", "Clockwork Princess", "Cassandra Clare")]
    [InlineData("Crash", "Nicole Williams", "Clash", "Nicole Williams")]
    [InlineData("The Arrival", "Shaun Tan", "The Arival", null)]
    [InlineData("Wonder", "R.J. Palacio", "Wonder", null)]
    [InlineData(
        "The Boy Who Steals Houses",
        "C. G. Drews",
        "The Boy Who Steals Houses",
        "Shaun Tan"
    )]
    [InlineData("The Rabbits", "John Marsden, Shaun Tan", "The Rabbits", "Shaun Tan")]
    [InlineData(
        "Elon Musk: Inventing the Future",
        "Ashlee Vance",
        "Elon Musk: Tesla, SpaceX, and the Quest",
        "Ashlee Vance"
    )]
    [InlineData(
        "Percy Jackson and the Lightning Thief",
        "Rick Riordan",
        "The Lightning Thief",
        "Rick Riordan"
    )]
    [InlineData("Saga, Vol. 1", "Brian K. Vaughan", "Saga #1", "Brian K. Vaughan")]
    [InlineData(
        "Cardcaptor Sakura, Vol. 1",
        "CLAMP",
        "Cardcaptor Sakura: Master of the Clow, Vol. 1",
        "CLAMP"
    )]
    [InlineData(
        "Conversations with God",
        "Neale Donald Walsch",
        "Conversations with God, Book 1",
        "Neale Donald Walsch"
    )]
    [InlineData(
        "Drawing on the Right Side of the Brain",
        "Betty Edwards",
        "The New Drawing on the Right Side of the Brain",
        "Betty Edwards"
    )]
    public void What_may_be_one_book_is_asked(
        string title,
        string author,
        string other,
        string? by
    ) => Assert.Equal(BookMatch.Likely, Compare(title, author, other, by));

    [Fact]
    public void A_title_of_several_words_needs_no_author()
    {
        Assert.Equal(
            BookMatch.Same,
            Compare(
                "When Stars Are Scattered",
                null,
                "When stars are scattered",
                "Victoria Jamieson"
            )
        );
        Assert.Equal(BookMatch.Same, Compare("The Red Tree", null, "Red tree", null));
    }

    [Fact]
    public void The_same_ISBN_is_the_same_book_whatever_its_title_lacks()
    {
        var ten = new BookDescription(null, null) { Isbns = [Isbn.Parse("0439023483")] };
        var thirteen = new BookDescription("The Hunger Games", "Suzanne Collins")
        {
            Isbns = [Isbn.Parse("9780439023481")],
        };

        Assert.Equal(BookMatch.Same, BookMatcher.Compare(ten, thirteen));
        Assert.Equal(BookMatch.Same, BookMatcher.Compare(thirteen, ten));
    }

    [Fact]
    public void One_ISBN_with_two_titles_is_asked()
    {
        var isbn = Isbn.Parse("9780439023481");

        Assert.Equal(
            BookMatch.Likely,
            BookMatcher.Compare(
                new BookDescription("The Hunger Games", "Suzanne Collins") { Isbns = [isbn] },
                new BookDescription("Holes", "Louis Sachar") { Isbns = [isbn] }
            )
        );
    }

    [Fact]
    public void Editions_with_other_ISBNs_are_one_book()
    {
        Assert.Equal(
            BookMatch.Same,
            BookMatcher.Compare(
                new BookDescription("Holes", "Louis Sachar")
                {
                    Isbns = [Isbn.Parse("9780440414803")],
                },
                new BookDescription("Holes", "Sachar, L.") { Isbns = [Isbn.Parse("9780439023481")] }
            )
        );
    }

    [Fact]
    public void Two_ISBNs_without_titles_say_nothing_of_each_other()
    {
        Assert.Equal(
            BookMatch.Different,
            BookMatcher.Compare(
                new BookDescription(null, null) { Isbns = [Isbn.Parse("9780440414803")] },
                new BookDescription(null, null) { Isbns = [Isbn.Parse("9780439023481")] }
            )
        );
    }

    private static BookMatch Compare(string title, string? author, string other, string? by)
    {
        var there = BookMatcher.Compare(
            new BookDescription(title, author),
            new BookDescription(other, by)
        );
        var back = BookMatcher.Compare(
            new BookDescription(other, by),
            new BookDescription(title, author)
        );

        Assert.Equal(there, back);
        return there;
    }
}
