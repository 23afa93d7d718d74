using System.Text;
using LibrarianBot.Features.Terms.Own;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>Terms in a calendar.</summary>
public sealed class TermIcsReaderTests
{
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

        var reading = TermFileReader.Read(
            Encoding.UTF8.GetBytes(ics),
            "school.ics",
            DateTimeZone.Utc
        );

        Assert.Empty(reading.Faults);
        Assert.Equal(
            ["2027-1 Term 1 2027-01-27 2027-04-02", "2027-2 Term 2 2027-04-19 2027-06-25"],
            reading.Terms.Select(TermSaid.Of),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_broken_calendar_is_said()
    {
        var broken = TermFileReader.Read(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x"u8.ToArray(),
            "a.ics",
            DateTimeZone.Utc
        );
        var empty = TermFileReader.Read(
            "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR"u8.ToArray(),
            "a.ics",
            DateTimeZone.Utc
        );

        Assert.Single(broken.Faults);
        Assert.StartsWith(
            "I found no terms in it",
            Assert.Single(empty.Faults).Why,
            StringComparison.Ordinal
        );
    }
}
