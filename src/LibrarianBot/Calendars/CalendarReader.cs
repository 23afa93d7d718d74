using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;

namespace LibrarianBot.Calendars;

/// <summary>An event of somebody's calendar, by its days.</summary>
/// <param name="Line">Where it begins in the file, from 1.</param>
/// <param name="Title">Its summary.</param>
/// <param name="First">The first day, in the zone that was asked for.</param>
/// <param name="Last">The last day, included.</param>
internal sealed record CalendarDays(int Line, string Title, LocalDate First, LocalDate Last);

/// <summary>What was read of a calendar.</summary>
/// <param name="Events">In the order of the file; neither cancelled ones nor those that repeat.</param>
/// <param name="Unread">The lines at which events begin that can't be read, with their titles.</param>
internal sealed record CalendarContent(
    IReadOnlyList<CalendarDays> Events,
    IReadOnlyList<(int Line, string Title)> Unread
);

/// <summary>
/// Reads the events of an iCalendar file by Ical.Net, one by one, so that a bad one is left out and not the whole file.
/// What repeats is never worked out. Never throws.
/// </summary>
internal static class CalendarReader
{
    /// <summary>A calendar of a whole school has some thousand events.</summary>
    private const int MostEvents = 5000;

    /// <summary>What our days depend on; anything else in an event may be as broken as it likes.</summary>
    private static readonly string[] Needed = ["SUMMARY", "DTSTART", "DTEND", "DURATION", "STATUS"];

    public static bool IsCalendar(ReadOnlySpan<byte> file)
    {
        var start = CalendarLines
            .Text(file[..Math.Min(file.Length, 100)])
            .TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return start.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="file">The file.</param>
    /// <param name="zone">The zone in which its moments are days.</param>
    public static CalendarContent Read(byte[] file, DateTimeZone zone)
    {
        var events = new List<CalendarDays>();
        var unread = new List<(int, string)>();
        foreach (var part in Parts(file).Take(MostEvents))
        {
            if (part.Repeats || !part.Lines.Exists(line => Is(line, "SUMMARY")))
            {
                continue;
            }

            switch (Read(part, zone))
            {
                case { Days: { } days }:
                    events.Add(days);
                    break;
                case { IsCancelled: false, Title: var title }:
                    unread.Add((part.Line, title));
                    break;
            }
        }

        return new CalendarContent(events, unread);
    }

    private static (CalendarDays? Days, bool IsCancelled, string Title) Read(
        Part part,
        DateTimeZone zone
    )
    {
        try
        {
            var one = Calendar
                .Load(
                    $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n{string.Join("\r\n", part.Lines)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                )
                ?.Events.SingleOrDefault();
            if (
                string.Equals(
                    one?.Status,
                    EventStatus.Cancelled,
                    StringComparison.OrdinalIgnoreCase
                )
            )
            {
                return (null, true, "");
            }

            return (
                one is null ? null : DaysOf(one, part, zone),
                false,
                one?.Summary ?? part.Title
            );
        }
        catch (Exception)
        {
            // Whatever somebody's file does to the reader: this event isn't one.
            return (null, false, part.Title);
        }
    }

    private static CalendarDays? DaysOf(CalendarEvent one, Part part, DateTimeZone zone)
    {
        if (one.Start is not { } start)
        {
            return null;
        }

        var end = one.End;
        if (end is null && part.Lines.Exists(line => Is(line, "DURATION")))
        {
            if (one.Duration is not { } lasts)
            {
                return null;
            }

            end = start.Add(lasts);
        }

        var (first, last) =
            end is null ? (Local(start, zone), Local(start, zone))
            // Whole days are often written as from midnight to midnight, in whichever zone.
            : IsMidnight(start) && IsMidnight(end) ? (At(start), At(end))
            : (Local(start, zone), Local(end, zone));
        var isOverAtMidnight = last > first && last.TimeOfDay == LocalTime.Midnight;
        return new CalendarDays(
            part.Line,
            one.Summary ?? "",
            first.Date,
            isOverAtMidnight ? last.Date.PlusDays(-1) : last.Date
        );
    }

    private static bool IsMidnight(CalDateTime time) => time.Value.TimeOfDay == TimeSpan.Zero;

    private static LocalDateTime At(CalDateTime time) => LocalDateTime.FromDateTime(time.Value);

    /// <summary>What the clocks of a zone show then. A time without a zone, or with an unknown one, is as it is.</summary>
    private static LocalDateTime Local(CalDateTime time, DateTimeZone zone) =>
        !time.HasTime || ZoneOf(time) is not { } of
            ? At(time)
            : of.AtLeniently(At(time)).WithZone(zone).LocalDateTime;

    private static DateTimeZone? ZoneOf(CalDateTime time) =>
        time.IsUtc ? DateTimeZone.Utc
        : time.TzId is not { } id ? null
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            ?? (
                TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(
                    id,
                    out var windows
                )
                    ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(windows)
                    : null
            );

    /// <summary>The events of a file, each with the lines that matter.</summary>
    private static IEnumerable<Part> Parts(byte[] file)
    {
        Part? part = null;
        var depth = 0;
        foreach (var (at, line) in CalendarLines.Of(file))
        {
            if (part is null)
            {
                part = Is(line, "BEGIN", "VEVENT") ? new Part(at) : null;
                depth = 0;
            }
            else if (Is(line, "END", "VEVENT"))
            {
                yield return part;
                part = null;
            }
            else if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase))
            {
                // An alarm has a summary and a duration of its own.
                depth++;
            }
            else if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase))
            {
                depth--;
            }
            else if (depth == 0)
            {
                part.Take(line);
            }
        }

        if (part is not null)
        {
            yield return part;
        }
    }

    private static bool Is(string line, string name) =>
        line.Length > name.Length
        && line.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && line[name.Length] is ':' or ';';

    private static bool Is(string line, string name, string value) =>
        Is(line, name)
        && line[(name.Length + 1)..].Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    private sealed class Part(int line)
    {
        public int Line => line;
        public List<string> Lines { get; } = [];
        public bool Repeats { get; private set; }

        /// <summary>As it stands there, for saying which one couldn't be read.</summary>
        public string Title =>
            Lines.Find(each => Is(each, "SUMMARY")) is { } title
                ? title[(title.IndexOf(':') + 1)..]
                : "";

        public void Take(string each)
        {
            Repeats |= Is(each, "RRULE") || Is(each, "RDATE");
            if (
                each.Contains(':')
                && Array.Find(Needed, name => Is(each, name)) is { } needed
                && !Lines.Exists(known => Is(known, needed))
            )
            {
                Lines.Add(WithoutTime(each));
            }
        }

        /// <summary><c>VALUE=DATE</c> with a time behind it is a day nevertheless.</summary>
        private static string WithoutTime(string each)
        {
            const string date = "VALUE=DATE";
            const int figures = 8;
            var value = each.LastIndexOf(':') + 1;
            var isDate = each[..(value - 1)]
                .Split(';')
                .Contains(date, StringComparer.OrdinalIgnoreCase);
            return isDate && each.Length > value + figures && each[value + figures] is 'T' or 't'
                ? each[..(value + figures)]
                : each;
        }
    }
}
