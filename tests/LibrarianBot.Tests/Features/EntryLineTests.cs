using LibrarianBot.Features.BookLists;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class EntryLineTests
{
    [Theory]
    [InlineData("The Arrival - Shaun Tan", "The Arrival", "Shaun Tan", null)]
    [InlineData(
        "boy everywhere by A M Dassu, kids loved it",
        "boy everywhere",
        "A M Dassu",
        "kids loved it"
    )]
    [InlineData(
        "- When Stars Are Scattered (graphic novel!)",
        "When Stars Are Scattered",
        null,
        "graphic novel!"
    )]
    [InlineData("Boy, Everywhere", "Boy, Everywhere", null, null)]
    [InlineData("Stand by Me - Stephen King", "Stand by Me", "Stephen King", null)]
    [InlineData("Stand by Me", "Stand by Me", null, null)]
    [InlineData("Bird by Bird by Anne Lamott", "Bird by Bird", "Anne Lamott", null)]
    [InlineData("Bird by Bird", "Bird by Bird", null, null)]
    [InlineData("Wonder – by R. J. Palacio", "Wonder", "R. J. Palacio", null)]
    [InlineData(
        "2. Good Omens by Neil Gaiman and Terry Pratchett",
        "Good Omens",
        "Neil Gaiman and Terry Pratchett",
        null
    )]
    [InlineData("• Catch-22 by Joseph Heller", "Catch-22", "Joseph Heller", null)]
    [InlineData(
        "Refugee by Alan Gratz, great for year 7",
        "Refugee",
        "Alan Gratz",
        "great for year 7"
    )]
    [InlineData("The Arrival - our kids adore it", "The Arrival", null, "our kids adore it")]
    [InlineData("wonder by r j palacio", "wonder", "r j palacio", null)]
    [InlineData("1984 by George Orwell", "1984", "George Orwell", null)]
    [InlineData("千と千尋の神隠し by 宮崎駿", "千と千尋の神隠し", "宮崎駿", null)]
    [InlineData("\"Holes\" by Louis Sachar", "Holes", "Louis Sachar", null)]
    public void A_line_is_read_as_it_was_meant(
        string line,
        string title,
        string? author,
        string? note
    )
    {
        var entry = Entry(line);

        Assert.Equal((title, author, note), (entry.Title, entry.Author, entry.Note));
    }

    [Fact]
    public void Year_link_and_ISBN_are_kept_apart_from_the_title()
    {
        var entry = Entry(
            "The Arrival (2006) by Shaun Tan https://example.org/arrival?a=1, ISBN 0-7344-0694-0"
        );
        Assert.Equal("Shaun Tan", entry.Author);
        Assert.Equal("https://example.org/arrival?a=1", entry.Link?.AbsoluteUri);
        Assert.Equal("9780734406941", entry.Isbn?.ToString());

        Assert.Equal(2006, Entry("The Arrival by Shaun Tan (2006)").Published);
        Assert.Equal("9781529502848", Entry("9.781529502848E+12").Isbn?.ToString());
        Assert.Null(Entry("Wonder javascript:alert(1)").Link);
    }

    [Theory]
    [InlineData("9.78153E+12", "A spreadsheet cut this ISBN short.")]
    [InlineData("9781529502849", "That isn't a whole ISBN")]
    [InlineData("ISBN 12345", "That isn't a whole ISBN")]
    public void A_broken_ISBN_is_refused_in_words(string line, string said) =>
        Assert.StartsWith(
            said,
            Assert.IsType<LineReading.Trouble>(EntryLineReader.Read(line)).Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_note_for_all_goes_to_the_lines_without_one()
    {
        var lines = EntryLineReader.ReadAll("Wonder\n\nHoles (funny)\n", "for year 7");

        Assert.Equal(
            ["for year 7", "funny"],
            lines.Cast<LineReading.Title>().Select(title => title.Line.Note),
            StringComparer.Ordinal
        );
    }

    private static EntryLine Entry(string line) =>
        Assert.IsType<LineReading.Title>(EntryLineReader.Read(line)).Line;
}
