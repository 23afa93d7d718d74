using LibrarianBot.Features.Terms.Own;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>
/// Files that schools and programs really write, in the folder <c>Cases</c>, most of them after public bug reports. What isn't
/// a term is named by its line, or by nothing where it is just another event of a calendar.
/// </summary>
public sealed class TermCaseTests
{
    private const string Term1 = "2027-1 Term 1 2027-01-27 2027-04-02";
    private const string StudentsTerm1 = "2027-1 Term 1 2027-01-28 2027-04-02";
    private const string Term2 = "2027-2 Term 2 2027-04-19 2027-06-25";
    private const string Term3 = "2027-3 Term 3 2027-07-12 2027-09-17";
    private const string Term4 = "2027-4 Term 4 2027-10-04 2027-12-17";

    public static TheoryData<string, string, string> Cases =>
        new()
        {
            { "a02-midnight-allday-outlook.ics", Term1, "" },
            { "a03-date-with-time.ics", Term1, "" },
            { "a04-utc-midnight.ics", Term1, "" },
            { "a06-duration.ics", Term1, "" },
            { "a08-fold-inside-utf8.ics", "2027-1 Trimestre dété 1 2027-01-27 2027-04-02", "" },
            { "a11-one-bad-rrule.ics", Term1, "" },
            { "a15-holidays-become-terms.ics", $"{Term1}; {Term2}", "" },
            { "a16-first-day-for-students.ics", $"{StudentsTerm1}; {Term2}", "" },
            { "a18-staff-and-students.ics", StudentsTerm1, "" },
            { "a23-line-without-colon.ics", Term1, "" },
            { "a25-cancelled-term.ics", Term1, "" },
            { "b06-quoted-days-without-year.csv", Term1, "" },
            { "b08-length-column.csv", $"{Term1}; {Term2}", "" },
            { "b08b-notes-column.csv", Term1, "" },
            { "b09-weeks-before-term.csv", Term1, "" },
            { "b10-outlook-export.csv", Term1, "" },
            { "b18-figures-without-year.txt", Term1, "" },
            {
                "b19-bracket-cut.txt",
                $"2027-1 Term 1 (Eastern division) 2027-01-28 2027-04-01; {Term2}",
                ""
            },
            {
                "other-zones.ics",
                $"{Term1}; {Term2}; {Term3}; 2027-4 Semester 4 2027-10-04 2027-12-17",
                ""
            },
            // Two that say they are a term beside the plain one, a season, an edge without a partner, a broken one.
            { "school-calendar.ics", $"{Term1}; {Term2}; {Term3}; {Term4}", "2, 14, 74, 86, 92" },
            { "states-and-notes.csv", $"{Term1}; {Term2}", "4" },
            { "google-export.csv", Term1, "3" },
            { "outlook-whole-days.csv", Term1, "" },
            { "staff-and-students-columns.csv", Term1, "" },
            { "type-column.csv", "2027-1 Autumn 2027-01-27 2027-04-02", "3" },
            { "one-day-in-each-row.csv", Term1, "" },
            { "two-days-in-one-cell.csv", $"{Term1}; {Term2}", "1" },
            { "month-first.csv", Term2, "2" },
            { "web-page.txt", $"{Term1}; {Term2}; {Term3}; {Term4}", "4, 5, 6, 10" },
            {
                "term-above-days.txt",
                $"{Term1}; 2027-2 Term 2 (Eastern) 2027-04-19 2027-06-25; {Term3}",
                "5"
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_gives_its_terms_and_the_lines_that_are_none(
        string file,
        string terms,
        string faults
    )
    {
        var reading = TermFileReader.Read(
            File.ReadAllBytes(
                Path.Combine(AppContext.BaseDirectory, "Features/Terms/Own/Cases", file)
            ),
            file,
            DateTimeZoneProviders.Tzdb["Australia/Melbourne"]
        );

        Assert.Equal(terms, string.Join("; ", reading.Terms.Select(TermSaid.Of)));
        Assert.Equal(faults, string.Join(", ", reading.Faults.Select(fault => fault.Line)));
    }

    [Fact]
    public void Every_case_is_tried() =>
        Assert.Equal(
            Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Features/Terms/Own/Cases"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal),
            Cases.Select(row => row.Data.Item1).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("School holidays: 3 April – 18 April 2027", "It's holidays or a day for staff")]
    [InlineData("Term 1 break: 3 April – 9 May 2027", "It's holidays or a day for staff")]
    [InlineData("Staff: 3 April – 9 May 2027", "It's holidays or a day for staff")]
    [InlineData("Easter: 3 April – 18 April 2027", "It would last less than 4 weeks")]
    [InlineData("Year: 27 Jan – 17 Dec 2027", "It would last longer than 22 weeks")]
    public void What_is_no_term_is_said_with_its_line(string line, string why)
    {
        var reading = TermLineReader.Read($"Term 1: 27 Jan – 2 Apr 2027\n{line}");

        var fault = Assert.Single(reading.Faults);
        Assert.Equal((2, line), (fault.Line, fault.Text));
        Assert.StartsWith(why, fault.Why, StringComparison.Ordinal);
        Assert.Equal(Term1, TermSaid.Of(Assert.Single(reading.Terms)));
    }

    [Theory]
    [InlineData("Term 1 begins for students", "Term 1 ends")]
    [InlineData("Students commence Term 1", "End of Term 1 (2:30pm finish)")]
    [InlineData("Term 1: first day", "Term 1 - last day")]
    [InlineData("T1 starts", "Last day Term 1 - 2.30pm dismissal")]
    [InlineData("Start of first term", "First term concludes")]
    [InlineData("Students return - Term 1", "Term 1 finishes")]
    [InlineData("Staff and students return", "Last day of term")]
    [InlineData("School resumes", "School breaks up")]
    public void The_ends_of_a_term_pair_however_they_are_called(string begins, string ends)
    {
        var reading = TermLineReader.Read(
            $"{begins}, 27 January 2027\nSwimming begins, 1 February 2027\n{ends}, 2 April 2027"
        );

        Assert.Equal(Term1, TermSaid.Of(Assert.Single(reading.Terms)));
        Assert.Equal(2, Assert.Single(reading.Faults).Line);
    }

    [Theory]
    [InlineData("2027-02-01", "2027-02-26", true)]
    [InlineData("2027-02-01", "2027-02-21", false)]
    [InlineData("2027-02-01", "2027-07-09", true)]
    [InlineData("2027-02-01", "2027-07-11", false)]
    public void A_term_lasts_from_4_to_22_weeks(string first, string last, bool isTerm)
    {
        var reading = TermLineReader.Read($"Term 1: {first} – {last}");

        Assert.Equal(isTerm, reading.Terms.Count == 1);
        Assert.Equal(!isTerm, reading.Faults.Count == 1);
    }
}
