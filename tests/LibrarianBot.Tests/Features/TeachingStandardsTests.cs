using FsCheck.Xunit;
using LibrarianBot.Features.PdLog;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class TeachingStandardsTests
{
    [Theory]
    [InlineData("6.2", "6.2")]
    [InlineData("6.2, 3.4", "3.4, 6.2")]
    [InlineData("6.2 3.4.", "3.4, 6.2")]
    [InlineData("Standards 6 and 7", "6, 7")]
    [InlineData("APST 6.2; 6.2 & 7", "6.2, 7")]
    [InlineData("(2.4)/2.6", "2.4, 2.6")]
    public void Standards_are_read_as_people_write_them(string typed, string kept) =>
        Assert.Equal(kept, TeachingStandards.Read(typed).Standards?.ToString());

    [Theory]
    [InlineData("6.2, 8.1", "8.1")]
    [InlineData("6.5", "6.5")]
    [InlineData("0", "0")]
    [InlineData("62", "62")]
    [InlineData("literacy", "literacy")]
    [InlineData("٦.٢", "٦.٢")]
    [InlineData("", null)]
    [InlineData(" , and ", null)]
    public void What_is_no_Standard_is_named(string typed, string? unknown) =>
        Assert.Equal((null, unknown), TeachingStandards.Read(typed));

    [Fact]
    public void There_are_seven_Standards_with_thirty_seven_focus_areas()
    {
        var areas = Enumerable
            .Range(0, 100)
            .Select(number => $"{number / 10}.{number % 10}")
            .Count(TeachingStandards.Exists);
        var whole = Enumerable.Range(0, 100).Count(number => TeachingStandards.Exists($"{number}"));

        Assert.Equal((7, 37), (whole, areas));
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_read_or_refused_and_what_is_read_reads_back(string? typed)
    {
        if (TeachingStandards.Read(typed).Standards is { } standards)
        {
            Assert.Equal(
                standards.Codes,
                TeachingStandards.Parse(standards.ToString()).Codes,
                StringComparer.Ordinal
            );
        }
    }
}
