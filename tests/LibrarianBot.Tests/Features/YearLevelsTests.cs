using FsCheck.Xunit;
using LibrarianBot.Features.BookLists;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class YearLevelsTests
{
    [Theory]
    [InlineData("7", "7", "Year 7")]
    [InlineData("7-8", "7-8", "Years 7–8")]
    [InlineData(" Years 7 to 9 ", "7-9", "Years 7–9")]
    [InlineData("Yr 10 & 11", "10-11", "Years 10–11")]
    [InlineData("y7", "7", "Year 7")]
    [InlineData("Prep", "Prep", "Prep")]
    [InlineData("K", "K", "Kindergarten")]
    [InlineData("k-2", "K-2", "Kindergarten to Year 2")]
    [InlineData("F–2", "F-2", "Foundation to Year 2")]
    [InlineData("prep to year 2", "Prep-2", "Prep to Year 2")]
    [InlineData("9-7", "7-9", "Years 7–9")]
    [InlineData("grade 3", "3", "Year 3")]
    public void School_years_are_read_as_people_write_them(string typed, string kept, string said)
    {
        Assert.True(YearLevels.TryParse(typed, out var years));
        Assert.Equal((kept, said), (years.ToString(), years.ForPeople()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("0")]
    [InlineData("14")]
    [InlineData("7-8-9")]
    [InlineData("-7")]
    [InlineData("７")]
    public void What_is_no_school_year_is_refused(string typed) =>
        Assert.False(YearLevels.TryParse(typed, out _));

    [Property(MaxTest = 1000)]
    public void Any_text_is_read_or_refused(string? typed) =>
        Assert.Equal(YearLevels.TryParse(typed ?? "", out var years), years is not null);

    [Property]
    public void What_is_kept_reads_back_as_the_same(byte from, byte to, byte name)
    {
        string[] names = ["Prep", "K", "F", "Reception"];
        var text = $"{Year(from)}-{Year(to)}";
        Assert.True(YearLevels.TryParse(text, out var years), text);
        Assert.Equal(years, YearLevels.Parse(years.ToString()));
        Assert.True(years.From <= years.To);

        string Year(byte number) => number % 14 is 0 ? names[name % 4] : $"{number % 14}";
    }
}
