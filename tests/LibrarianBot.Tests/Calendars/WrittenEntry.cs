using System.Text;
using LibrarianBot.Calendars;
using NodaTime;

namespace LibrarianBot.Tests.Calendars;

/// <summary>One entry, and the file with nothing but it.</summary>
internal static class WrittenEntry
{
    public static CalendarEntry At(LocalDateTime start, string zoneId = "Australia/Melbourne") =>
        new(
            "meetup-1@librarianbot",
            2,
            Instant.FromUtc(2027, 1, 30, 22, 15, 9),
            "Term 1 meetup",
            new CalendarTime.Timed(start, zoneId, 90)
        );

    public static string Text(CalendarEntry entry) =>
        Encoding.UTF8.GetString(CalendarFile.Write(null, [entry]));
}
