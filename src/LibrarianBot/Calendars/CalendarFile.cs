using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace LibrarianBot.Calendars;

/// <summary>
/// Entries as an iCalendar file (RFC 5545). Everything that is written goes through here, so that Ical.Net is loaded
/// when the first file is made and not before.
/// </summary>
/// <remarks>
/// No METHOD: RFC 5546 wants an organiser's address with each, and we have none. Some calendars show nothing of
/// STATUS:CANCELLED, so the title says it too.
/// </remarks>
internal static class CalendarFile
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The file, in UTF-8.</summary>
    /// <param name="name">What the calendar is called where somebody subscribes to it; null for entries to be added to any.</param>
    /// <param name="entries">What is in it.</param>
    public static byte[] Write(string? name, IReadOnlyCollection<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//LibrarianBot//EN" };
        if (name is not null)
        {
            calendar.Properties.Add(new CalendarProperty("NAME", CalendarText.Clean(name)));
            calendar.Properties.Add(new CalendarProperty("X-WR-CALNAME", CalendarText.Clean(name)));
        }

        var zones = ZonesOf(entries);
        foreach (var component in zones.Values.OfType<VTimeZone>())
        {
            calendar.AddTimeZone(component);
        }

        calendar.Events.AddRange(entries.Select(entry => Event(entry, zones)));
        return CalendarLines.Fold(
            // Ical.Net folds between the halves of an emoji, which UTF-8 can't write.
            Unfolded(new CalendarSerializer().SerializeToString(calendar) ?? "")
        );
    }

    private static string Unfolded(string folded) =>
        folded.Replace("\r\n ", "", StringComparison.Ordinal);

    /// <summary>Each zone that is used, with its rules; null for one whose rules can't be written.</summary>
    private static Dictionary<string, VTimeZone?> ZonesOf(
        IReadOnlyCollection<CalendarEntry> entries
    ) =>
        entries
            .Select(entry => entry.When)
            .OfType<CalendarTime.Timed>()
            .GroupBy(time => time.ZoneId, StringComparer.Ordinal)
            .OrderBy(zone => zone.Key, StringComparer.Ordinal)
            .ToDictionary(
                zone => zone.Key,
                zone =>
                    CalendarZone.TryWrite(
                        DateTimeZoneProviders.Tzdb[zone.Key],
                        zone.Min(time => time.Start.Year),
                        zone.Max(time => time.Start.Year)
                    ),
                StringComparer.Ordinal
            );

    private static CalendarEvent Event(CalendarEntry entry, Dictionary<string, VTimeZone?> zones)
    {
        var changed = Utc(entry.ChangedAt);
        var written = new CalendarEvent
        {
            Uid = entry.Uid,
            Sequence = entry.Sequence,
            DtStamp = changed,
            LastModified = changed,
            Summary = CalendarText.Clean(
                entry.IsCancelled ? $"Cancelled: {entry.Title}" : entry.Title
            ),
            Location = CalendarText.CleanOrNull(entry.Place),
            Description = CalendarText.CleanOrNull(entry.Description),
            Url = entry.Url,
            Status =
                entry.IsCancelled ? EventStatus.Cancelled
                : entry.IsTentative ? EventStatus.Tentative
                : EventStatus.Confirmed,
        };
        if (entry.IsCancelled || entry.IsFree || entry.When is CalendarTime.AllDay)
        {
            written.Transparency = TransparencyType.Transparent;
        }

        (written.Start, written.End) = entry.When switch
        {
            CalendarTime.AllDay(var first, var last) => (Day(first), Day(last.PlusDays(1))),
            CalendarTime.Timed time => Times(time, zones[time.ZoneId] is not null),
            var other => throw new InvalidOperationException($"Unhandled time: {other}."),
        };
        return written;
    }

    private static (CalDateTime Start, CalDateTime End) Times(CalendarTime.Timed time, bool isLocal)
    {
        var zone = DateTimeZoneProviders.Tzdb[time.ZoneId];
        var begins = LocalTimes.At(time.Start, zone);
        var ends = begins + NodaTime.Duration.FromMinutes(time.Minutes);
        return isLocal ? (Local(begins, zone), Local(ends, zone)) : (Utc(begins), Utc(ends));
    }

    /// <summary>What the clocks show; in UTC where they show it twice, since readers differ in which they take.</summary>
    private static CalDateTime Local(Instant at, DateTimeZone zone)
    {
        var local = at.InZone(zone).LocalDateTime;
        return zone.MapLocal(local).Count == 1 ? Moment(local, zone.Id) : Utc(at);
    }

    private static CalDateTime Utc(Instant at) =>
        Moment(at.InUtc().LocalDateTime, CalDateTime.UtcTzId);

    private static CalDateTime Moment(LocalDateTime at, string zoneId) =>
        new(at.Year, at.Month, at.Day, at.Hour, at.Minute, at.Second, zoneId);

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
