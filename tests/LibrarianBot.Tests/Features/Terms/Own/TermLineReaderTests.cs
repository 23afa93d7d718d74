using FsCheck.Xunit;
using LibrarianBot.Features.Terms;
using LibrarianBot.Features.Terms.Own;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>Terms as coordinators type them.</summary>
public sealed class TermLineReaderTests
{
    [Theory]
    [InlineData("Term 1: 27 Jan – 2 Apr 2027", "2027-1 Term 1 2027-01-27 2027-04-02")]
    [InlineData("term 2 2027 - Mon 19 April to Fri 25 June", "2027-2 Term 2 2027-04-19 2027-06-25")]
    [InlineData(
        "T3: 12th July 2027 until 17th of September 2027",
        "2027-3 Term 3 2027-07-12 2027-09-17"
    )]
    [InlineData("Term 4 (04/10/2027-17/12/2027)", "2027-4 Term 4 2027-10-04 2027-12-17")]
    [InlineData("27-Jan-27 to 2-Apr-27", "2027-1 Term 1 2027-01-27 2027-04-02")]
    [InlineData(
        "Autumn term: September 3 2026 - December 18, 2026",
        "2026-1 Autumn term 2026-09-03 2026-12-18"
    )]
    [InlineData("2 Spring 2027: 2027-01-05 / 2027-03-25", "2027-2 Spring 2027-01-05 2027-03-25")]
    [InlineData("Summer: 1 Dec – 20 Feb 2028", "2027-1 Summer 2027-12-01 2028-02-20")]
    [InlineData("27 Jan 2027 - 2 Apr 2027 Term 1", "2027-1 Term 1 2027-01-27 2027-04-02")]
    [InlineData("Term 1 27/1-2/4 2027", "2027-1 Term 1 2027-01-27 2027-04-02")]
    [InlineData("2027 Term 1 27/1 – 2/4", "2027-1 Term 1 2027-01-27 2027-04-02")]
    public void A_typed_line_is_read(string line, string expected)
    {
        var reading = TermLineReader.Read(line);

        Assert.Empty(reading.Faults);
        Assert.Equal(expected, TermSaid.Of(Assert.Single(reading.Terms)));
    }

    [Fact]
    public void A_year_above_counts_for_the_lines_below()
    {
        var reading = TermLineReader.Read(
            """
            Our terms 2027
            Term 1: 27 Jan – 2 Apr
            Term 2: 19 Apr – 25 Jun

            2028:
            26 Jan – 1 Apr
            """
        );

        Assert.Empty(reading.Faults);
        Assert.Equal(
            [
                "2027-1 Term 1 2027-01-27 2027-04-02",
                "2027-2 Term 2 2027-04-19 2027-06-25",
                "2028-1 Term 1 2028-01-26 2028-04-01",
            ],
            reading.Terms.Select(TermSaid.Of),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("Term 1", "I found no days in it.")]
    [InlineData("Term 1: 27 Jan 2027", "I found only one day.")]
    [InlineData("27 Jan 2027, 2 Apr 2027, 3 Apr 2027", "I found more than two days.")]
    [InlineData("Term 1: 27 Jan – 2 Apr", "Which year?")]
    [InlineData("Term 1: 31 Jun – 2 Sep 2027", "One of its days isn't in the calendar.")]
    [InlineData("Term 1: 01/27/2027 - 02/04/2027", "One of its days isn't in the calendar.")]
    [InlineData("Term 1: 27 Jan 2027 – 2 Jan 2027", "It would end before it begins.")]
    [InlineData("Term 1: 27 Jan 2026 – 2 Apr 2027", "It would last longer than 22 weeks.")]
    public void What_can_not_be_read_is_said_with_the_cure(string line, string why)
    {
        var reading = TermLineReader.Read($"Term 9: 1 Oct – 1 Nov 2027\n{line}");

        var fault = Assert.Single(reading.Faults);
        Assert.Equal((2, line), (fault.Line, fault.Text));
        Assert.StartsWith(why, fault.Why, StringComparison.Ordinal);
        Assert.Single(reading.Terms);
    }

    [Fact]
    public void What_does_not_fit_together_is_left_out_and_said()
    {
        var reading = TermLineReader.Read(
            "Term 1: 27 Jan – 2 Apr 2027\nTerm 1: 19 Apr – 25 Jun 2027\nTerm 2: 1 Apr – 25 Jun 2027"
        );

        Assert.Equal([2, 3], reading.Faults.Select(fault => fault.Line));
        Assert.StartsWith(
            "Term 1 2027 is there twice.",
            reading.Faults[0].Why,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "It would overlap Term 1 2027.",
            reading.Faults[1].Why,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "2027-1 Term 1 2027-01-27 2027-04-02",
            TermSaid.Of(Assert.Single(reading.Terms))
        );
    }

    [Property(MaxTest = 500)]
    public bool What_is_written_for_a_form_is_read_again(
        byte number,
        short start,
        byte days,
        bool isNamed
    )
    {
        var first = new LocalDate(2020, 1, 1).PlusDays(Math.Abs((int)start) % 7000);
        var term = new SchoolTerm(
            first.Year,
            (number % 12) + 1,
            first,
            first.PlusDays(27 + (days % 120))
        );
        term = isNamed ? term with { Name = "Autumn term" } : term;

        var reading = TermLineReader.Read(TermLineReader.Write(term));

        return reading.Terms is [var read]
            && TermSaid.Of(read) == TermSaid.Of(term)
            && reading.Faults.Count == 0;
    }

    [Theory]
    [InlineData("Term 1 (Eastern division)")]
    [InlineData("Trimestre d'été")]
    [InlineData("Semester 2")]
    [InlineData("Michaelmas")]
    [InlineData("Spring (late)")]
    public void Whatever_a_term_is_called_is_read_again(string name)
    {
        var term = new SchoolTerm(2027, 1, new LocalDate(2027, 1, 27), new LocalDate(2027, 4, 2))
        {
            Name = name,
        };

        var reading = TermLineReader.Read(TermLineReader.Write(term));

        Assert.Equal(TermSaid.Of(term), TermSaid.Of(Assert.Single(reading.Terms)));
    }

    [Property(MaxTest = 500)]
    public bool Nothing_that_is_typed_breaks_it(string? typed, string? other) =>
        TermLineReader.Read($"{typed} 1 Jan {other} 2027-3-4 {typed}").Terms.Count
        <= OwnReading.MostTerms;
}
