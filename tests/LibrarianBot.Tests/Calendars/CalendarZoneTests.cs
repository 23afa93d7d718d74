using Ical.Net;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Calendars;

/// <summary>Times in a calendar, on whatever clocks they are.</summary>
public sealed class CalendarZoneTests
{
    [Theory]
    [InlineData("Africa/Cairo", 2030)] // The night after the last Thursday of October, which is in November.
    [InlineData("America/Santiago", 2028)] // The first Sunday from the 2nd of April on.
    public void Where_the_clocks_follow_no_simple_rule_times_are_in_UTC(string zoneId, int year)
    {
        var start = new LocalDateTime(year, 2, 23, 15, 45);
        var utc = DateTimeZoneProviders.Tzdb[zoneId].AtLeniently(start).WithZone(DateTimeZone.Utc);

        var file = WrittenEntry.Text(WrittenEntry.At(start, zoneId));

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
        var file = WrittenEntry.Text(
            WrittenEntry.At(new LocalDateTime(2027, 2, 24, 15, 45), "Australia/Brisbane")
        );

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
        var skipped = WrittenEntry.Text(WrittenEntry.At(new LocalDateTime(2026, 10, 4, 2, 30)));
        var twice = WrittenEntry.Text(WrittenEntry.At(new LocalDateTime(2027, 4, 4, 1, 15)));

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
            WrittenEntry.Text(WrittenEntry.At(new LocalDateTime(2027, 4, 4, 1, 30))),
            StringComparison.Ordinal
        );
    }
}
