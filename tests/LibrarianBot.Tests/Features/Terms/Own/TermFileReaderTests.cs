using System.Text;
using FsCheck.Xunit;
using LibrarianBot.Features.Terms;
using LibrarianBot.Features.Terms.Own;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>Terms in a spreadsheet.</summary>
public sealed class TermFileReaderTests
{
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
        var reading = TermFileReader.Read(
            Encoding.UTF8.GetBytes(csv),
            "terms.csv",
            DateTimeZone.Utc
        );

        Assert.Empty(reading.Faults);
        Assert.Equal(
            ["2027-1", "2027-2"],
            reading.Terms.Select(TermKey.Of),
            StringComparer.Ordinal
        );
        Assert.Equal("2027-1 Term 1 2027-01-27 2027-04-02", TermSaid.Of(reading.Terms[0]));
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
            Assert.Single(TermFileReader.Read(bytes, "terms.csv", DateTimeZone.Utc).Terms).Name
        );
    }

    [Fact]
    public void A_workbook_and_a_row_without_days_are_said()
    {
        var workbook = TermFileReader.Read(
            "PK\u0003\u0004..."u8.ToArray(),
            "terms.xlsx",
            DateTimeZone.Utc
        );
        var rows = TermFileReader.Read(
            "Term,Start,End\nTerm 1,27/01/2027,02/04/2027\nTerm 2,19/04/2027,soon\nTerm 3,x,y\n"u8.ToArray(),
            "terms.csv",
            DateTimeZone.Utc
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
        return TermFileReader.Read(file, "x", DateTimeZone.Utc).Terms.Count <= OwnReading.MostTerms;
    }
}
