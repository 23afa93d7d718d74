using System.Text;
using FsCheck.Xunit;
using Ical.Net;
using LibrarianBot.Calendars;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly Instant Changed = Instant.FromUtc(2027, 1, 30, 22, 15, 9);

    [Fact]
    public void A_meetup_is_written_on_the_clocks_where_it_is()
    {
        var file = Text(Entry(new LocalDateTime(2027, 2, 24, 15, 45)) with { Place = "Hilltop" });

        Assert.Equal(
            """
            BEGIN:VCALENDAR
            PRODID:-//LibrarianBot//EN
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Australia/Melbourne
            X-LIC-LOCATION:Australia/Melbourne
            BEGIN:STANDARD
            DTSTART:20260405T030000
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4
            TZNAME:AEST
            TZOFFSETFROM:+1100
            TZOFFSETTO:+1000
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:20261004T020000
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=10
            TZNAME:AEDT
            TZOFFSETFROM:+1000
            TZOFFSETTO:+1100
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            DTEND;TZID=Australia/Melbourne:20270224T171500
            DTSTAMP:20270130T221509Z
            DTSTART;TZID=Australia/Melbourne:20270224T154500
            LAST-MODIFIED:20270130T221509Z
            LOCATION:Hilltop
            SEQUENCE:2
            STATUS:CONFIRMED
            SUMMARY:Term 1 meetup
            UID:meetup-1@librarianbot
            END:VEVENT
            END:VCALENDAR

            """,
            file.Replace("\r\n", "\n", StringComparison.Ordinal)
        );
        Assert.Equal(file.Count(c => c == '\n'), file.Split("\r\n").Length - 1);
    }

    [Fact]
    public void One_that_was_called_off_says_so_in_every_way_that_calendars_know()
    {
        var file = Text(Entry(new LocalDateTime(2027, 2, 24, 15, 45)) with { IsCancelled = true });

        Assert.Contains("\r\nSTATUS:CANCELLED\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nSUMMARY:Cancelled: Term 1 meetup\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nTRANSP:TRANSPARENT\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("METHOD", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_is_whole_days_and_keeps_nobody_busy()
    {
        var file = Text(
            Entry(default) with
            {
                When = new CalendarTime.AllDay(new(2027, 1, 28), new(2027, 3, 25)),
            }
        );

        Assert.Contains("\r\nDTSTART;VALUE=DATE:20270128\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nDTEND;VALUE=DATE:20270326\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nTRANSP:TRANSPARENT\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Africa/Cairo", 2030)] // The night after the last Thursday of October, which is in November.
    [InlineData("America/Santiago", 2028)] // The first Sunday from the 2nd of April on.
    public void Where_the_clocks_follow_no_simple_rule_times_are_in_UTC(string zoneId, int year)
    {
        var start = new LocalDateTime(year, 2, 23, 15, 45);
        var utc = DateTimeZoneProviders.Tzdb[zoneId].AtLeniently(start).WithZone(DateTimeZone.Utc);

        var file = Text(Entry(start, zoneId));

        Assert.Contains(
            $"\r\nDTSTART:{utc:uuuuMMdd'T'HHmmss'Z'}\r\n",
            file,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("VTIMEZONE", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_without_summer_time_has_one_offset_and_no_rule()
    {
        var file = Text(Entry(new LocalDateTime(2027, 2, 24, 15, 45), "Australia/Brisbane"));

        Assert.Contains(
            "\r\nTZOFFSETFROM:+1000\r\nTZOFFSETTO:+1000\r\n",
            file,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("RRULE", file, StringComparison.Ordinal);
        Assert.DoesNotContain("DAYLIGHT", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_the_clocks_skip_is_moved_on_and_one_that_comes_twice_is_in_UTC()
    {
        var skipped = Text(Entry(new LocalDateTime(2026, 10, 4, 2, 30)));
        var twice = Text(Entry(new LocalDateTime(2027, 4, 4, 1, 15)));

        Assert.Contains(
            "\r\nDTSTART;TZID=Australia/Melbourne:20261004T033000\r\n",
            skipped,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\r\nDTEND;TZID=Australia/Melbourne:20261004T050000\r\n",
            skipped,
            StringComparison.Ordinal
        );
        Assert.Contains("\r\nDTEND:20270403T154500Z\r\n", twice, StringComparison.Ordinal);
        Assert.Contains(
            "\r\nDTEND:20270403T160000Z\r\n",
            Text(Entry(new LocalDateTime(2027, 4, 4, 1, 30))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Ben, Cara; Dee \\ Ewan: \"yes\"")]
    [InlineData("one\r\ntwo\rthree\nfour\u2028five\u0085six\vseven\fend")]
    [InlineData("BEGIN:VEVENT\nUID:other\nEND:VEVENT")]
    [InlineData("\0\u0001\u001b[31m😀👩‍👩‍👧 Ngā mihi 中文 اللغة")]
    public void Whatever_is_in_a_title_stays_in_it(string title)
    {
        var entry = Entry(new LocalDateTime(2027, 2, 24, 15, 45)) with
        {
            Title = title,
            Place = title,
            Description = title,
        };

        var read = Assert.Single(Calendar.Load(Text(entry))!.Events);

        var expected = CalendarText.Clean(title);
        Assert.Equal(
            (expected, expected, expected),
            (read.Summary, read.Location, read.Description)
        );
        Assert.DoesNotContain(expected, c => char.IsControl(c) && c != '\n');
    }

    [Property(MaxTest = 300)]
    public bool Any_text_comes_back_and_no_line_is_longer_than_75_bytes(string? title)
    {
        var entry = Entry(new LocalDateTime(2027, 2, 24, 15, 45)) with { Title = "x" + title };

        var bytes = CalendarFile.Write(title, [entry]);

        var text = Encoding.UTF8.GetString(bytes);
        return text.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)
            && Calendar.Load(text)!.Events.Single().Summary == CalendarText.Clean("x" + title)
            && bytes.AsSpan().SequenceEqual(CalendarFile.Write(title, [entry]));
    }

    private static CalendarEntry Entry(
        LocalDateTime start,
        string zoneId = "Australia/Melbourne"
    ) =>
        new(
            "meetup-1@librarianbot",
            2,
            Changed,
            "Term 1 meetup",
            new CalendarTime.Timed(start, zoneId, 90)
        );

    private static string Text(CalendarEntry entry) =>
        Encoding.UTF8.GetString(CalendarFile.Write(null, [entry]));
}
