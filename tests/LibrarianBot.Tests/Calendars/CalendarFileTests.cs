using System.Text;
using FsCheck.Xunit;
using Ical.Net;
using LibrarianBot.Calendars;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Calendars;

public sealed class CalendarFileTests
{
    [Fact]
    public void A_meetup_is_written_on_the_clocks_where_it_is()
    {
        var file = WrittenEntry.Text(
            WrittenEntry.At(new LocalDateTime(2027, 2, 24, 15, 45)) with
            {
                Place = "Hilltop",
            }
        );

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
        var file = WrittenEntry.Text(
            WrittenEntry.At(new LocalDateTime(2027, 2, 24, 15, 45)) with
            {
                IsCancelled = true,
            }
        );

        Assert.Contains("\r\nSTATUS:CANCELLED\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nSUMMARY:Cancelled: Term 1 meetup\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nTRANSP:TRANSPARENT\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("METHOD", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_is_whole_days_and_keeps_nobody_busy()
    {
        var file = WrittenEntry.Text(
            WrittenEntry.At(default) with
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
    [InlineData("Ben, Cara; Dee \\ Ewan: \"yes\"")]
    [InlineData("one\r\ntwo\rthree\nfour\u2028five\u0085six\vseven\fend")]
    [InlineData("BEGIN:VEVENT\nUID:other\nEND:VEVENT")]
    [InlineData("\0\u0001\u001b[31m😀👩‍👩‍👧 Ngā mihi 中文 اللغة")]
    public void Whatever_is_in_a_title_stays_in_it(string title)
    {
        var entry = WrittenEntry.At(new LocalDateTime(2027, 2, 24, 15, 45)) with
        {
            Title = title,
            Place = title,
            Description = title,
        };

        var read = Assert.Single(Calendar.Load(WrittenEntry.Text(entry))!.Events);

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
        var entry = WrittenEntry.At(new LocalDateTime(2027, 2, 24, 15, 45)) with
        {
            Title = "x" + title,
        };

        var bytes = CalendarFile.Write(title, [entry]);

        var text = Encoding.UTF8.GetString(bytes);
        return text.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)
            && Calendar.Load(text)!.Events.Single().Summary == CalendarText.Clean("x" + title)
            && bytes.AsSpan().SequenceEqual(CalendarFile.Write(title, [entry]));
    }

    [Fact]
    public void An_emoji_stays_whole_wherever_a_line_is_folded()
    {
        for (var letters = 40; letters < 100; letters++)
        {
            var title = new string('a', letters) + "🎲é" + new string('b', letters);

            var file = CalendarFile.Write(
                null,
                [WrittenEntry.At(new LocalDateTime(2027, 2, 24, 15, 45)) with { Title = title }]
            );

            // Strict: half a character would throw.
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
            Assert.DoesNotContain('\uFFFD', text);
            Assert.Equal(title, Assert.Single(Calendar.Load(text)!.Events).Summary);
            Assert.All(
                text.Split("\r\n"),
                line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75)
            );
        }
    }
}
