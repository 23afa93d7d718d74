using System.Text;
using FsCheck.Xunit;
using LibrarianBot.Features.Terms;
using LibrarianBot.Features.Terms.Own;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>Terms as coordinators have them: typed, in a spreadsheet, in a calendar.</summary>
public sealed class TermReadingTests
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
    public void A_typed_line_is_read(string line, string expected)
    {
        var reading = TermLineReader.Read(line);

        Assert.Empty(reading.Faults);
        Assert.Equal(expected, Said(Assert.Single(reading.Terms)));
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
            reading.Terms.Select(Said),
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
    [InlineData("Term 1: 27 Jan 2026 – 2 Apr 2027", "It would last longer than 30 weeks.")]
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
        Assert.Equal("2027-1 Term 1 2027-01-27 2027-04-02", Said(Assert.Single(reading.Terms)));
    }

    [Theory]
    [InlineData(
        "Year,Term,Start,End\n2027,1,2027-01-27,2027-04-02\n2027,2,2027-04-19,2027-06-25\n"
    )]
    [InlineData(
        "Term;First day;Last day\nTerm 1;27/01/2027;02/04/2027\nTerm 2;19/04/2027;25/06/2027\n"
    )]
    [InlineData("start\tend\tname\r\n27/1/27\t2/4/27\tTerm 1\r\n19/4/27\t25/6/27\tTerm 2\r\n")]
    [InlineData("Term 1 2027,46414,46479\nTerm 2 2027,46496,46563\n")]
    [InlineData(
        "\"Term\",\"Dates, first\",\"Dates, last\"\n\"Term 1\",\"Wed, 27 Jan 2027\",\"2 April 2027\"\nTerm 2,27/04/2027 00:00,25/06/2027 0:00:00\n"
    )]
    public void A_spreadsheet_is_read_whatever_its_columns_are(string csv)
    {
        var reading = TermFileReader.Read(Encoding.UTF8.GetBytes(csv), "terms.csv");

        Assert.Empty(reading.Faults);
        Assert.Equal(
            ["2027-1", "2027-2"],
            reading.Terms.Select(TermKey.Of),
            StringComparer.Ordinal
        );
        Assert.Equal("2027-1 Term 1 2027-01-27 2027-04-02", Said(reading.Terms[0]));
        Assert.All(reading.Terms, term => Assert.Equal("terms.csv", term.Source));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-mark")]
    [InlineData("utf-16")]
    [InlineData("windows")]
    public void However_a_file_is_written_its_letters_are_read(string encoding)
    {
        const string text = "Name,From,To\nTrimestre d'été,27/01/2027,02/04/2027\n";
        var bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8-mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.Latin1.GetBytes(text),
        };

        Assert.Equal(
            "Trimestre d'été",
            Assert.Single(TermFileReader.Read(bytes, "terms.csv").Terms).Name
        );
    }

    [Fact]
    public void A_workbook_and_a_row_without_days_are_said()
    {
        var workbook = TermFileReader.Read("PK\u0003\u0004..."u8.ToArray(), "terms.xlsx");
        var rows = TermFileReader.Read(
            "Term,Start,End\nTerm 1,27/01/2027,02/04/2027\nTerm 2,19/04/2027,soon\nTerm 3,x,y\n"u8.ToArray(),
            "terms.csv"
        );

        Assert.StartsWith(
            "That's a workbook.",
            Assert.Single(workbook.Faults).Why,
            StringComparison.Ordinal
        );
        Assert.Equal([3, 4], rows.Faults.Select(fault => fault.Line));
        Assert.StartsWith("I found only one day", rows.Faults[0].Why, StringComparison.Ordinal);
        Assert.Single(rows.Terms);
    }

    [Fact]
    public void A_calendar_gives_what_lasts_for_weeks_and_what_begins_and_ends()
    {
        const string ics = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            SUMMARY:Term 1
            DTSTART;VALUE=DATE:20270127
            DTEND;VALUE=DATE:20270403
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            SUMMARY:Term 2 begins
            DTSTART;VALUE=DATE:20270419
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            SUMMARY:Last day of Term 2
            DTSTART:20270625T150000
            DTEND:20270625T153000
            END:VEVENT
            BEGIN:VEVENT
            UID:4
            SUMMARY:Sports day
            DTSTART;VALUE=DATE:20270501
            END:VEVENT
            BEGIN:VEVENT
            UID:5
            SUMMARY:Assembly
            DTSTART:20270501T090000
            DTEND:20280501T090000
            RRULE:FREQ=SECONDLY
            END:VEVENT
            END:VCALENDAR
            """;

        var reading = TermFileReader.Read(Encoding.UTF8.GetBytes(ics), "school.ics");

        Assert.Empty(reading.Faults);
        Assert.Equal(
            ["2027-1 Term 1 2027-01-27 2027-04-02", "2027-2 Term 2 2027-04-19 2027-06-25"],
            reading.Terms.Select(Said),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_broken_calendar_is_said()
    {
        var broken = TermFileReader.Read(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x"u8.ToArray(),
            "a.ics"
        );
        var empty = TermFileReader.Read(
            "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR"u8.ToArray(),
            "a.ics"
        );

        Assert.Single(broken.Faults);
        Assert.StartsWith(
            "I found no terms in it",
            Assert.Single(empty.Faults).Why,
            StringComparison.Ordinal
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
        var term = new SchoolTerm(first.Year, (number % 12) + 1, first, first.PlusDays(days % 200));
        term = isNamed ? term with { Name = "Autumn term" } : term;

        var reading = TermLineReader.Read(TermLineReader.Write(term));

        return reading.Terms is [var read] && Said(read) == Said(term) && reading.Faults.Count == 0;
    }

    [Property(MaxTest = 500)]
    public bool Nothing_that_is_typed_breaks_it(string? typed, string? other) =>
        TermLineReader.Read($"{typed} 1 Jan {other} 2027-3-4 {typed}").Terms.Count
        <= OwnReading.MostTerms;

    [Property(MaxTest = 500)]
    public bool No_file_breaks_it(byte[] bytes, int kind)
    {
        byte[] file = (kind & 3) switch
        {
            0 => bytes,
            1 => [.. "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"u8, .. bytes, .. "\r\nEND:VEVENT\r\n"u8],
            2 => [.. "a,\"27/01/2027\",\""u8, .. bytes],
            _ => [0xFF, 0xFE, .. bytes],
        };
        return TermFileReader.Read(file, "x").Terms.Count <= OwnReading.MostTerms;
    }

    private static string Said(SchoolTerm term) =>
        $"{TermKey.Of(term)} {term.Name} {term.FirstDay:uuuu-MM-dd} {term.LastDay:uuuu-MM-dd}";
}
