using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace LibrarianBot.Calendars;

/// <summary>
/// A zone's rules as calendars understand them: from a first change on, the same weekday of the same month each year.
/// Made here and not by Ical.Net, whose rules are wrong for some zones (Dublin, Cairo, Santiago).
/// </summary>
internal static class CalendarZone
{
    /// <summary>Null for a zone whose clocks change in another way within those years; times are then given in UTC.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="firstYear">The year of the first entry.</param>
    /// <param name="lastYear">The year of the last.</param>
    public static VTimeZone? TryWrite(DateTimeZone zone, int firstYear, int lastYear)
    {
        // The year before, so that a change comes before the first entry, and the year after, where an entry may end.
        var years = new Interval(
            Instant.FromUtc(firstYear - 1, 1, 1, 0, 0),
            Instant.FromUtc(lastYear + 2, 1, 1, 0, 0)
        );
        var spans = zone.GetZoneIntervals(years).ToList();
        var changes = spans.Skip(1).Zip(spans, (after, before) => new Change(before, after));
        var rules = changes.GroupBy(change => change.Key).Select(same => same.ToList()).ToList();
        var written = new VTimeZone(zone.Id);
        if (rules.Count == 0)
        {
            written.TimeZoneInfos.Add(
                Part(new Change(spans[0], spans[0]), new LocalDateTime(1970, 1, 1, 0, 0))
            );
            return written;
        }

        foreach (var rule in rules)
        {
            if (rule.Count != lastYear - firstYear + 3 || WeekOf(rule) is not { } week)
            {
                return null;
            }

            var part = Part(rule[0], rule[0].Local);
            part.RecurrenceRule = new RecurrenceRule(FrequencyType.Yearly)
            {
                ByMonth = [rule[0].Local.Month],
                ByDay = [new WeekDay(rule[0].Local.DayOfWeek.ToDayOfWeek(), week)],
            };
            written.TimeZoneInfos.Add(part);
        }

        return written;
    }

    /// <summary>1 for the first such weekday of the month, -1 for the last; null when it is neither each year.</summary>
    private static int? WeekOf(List<Change> rule)
    {
        var weeks = rule.Select(change => (change.Local.Day + 6) / 7).Distinct().ToList();
        return weeks is [<= 4 and var same] ? same
            : rule.TrueForAll(change => IsLast(change.Local.Date)) ? -1
            : null;
    }

    private static bool IsLast(LocalDate day) => day.PlusWeeks(1).Month != day.Month;

    private static VTimeZoneInfo Part(Change change, LocalDateTime from) =>
        new(change.After.Savings == Offset.Zero ? Components.Standard : Components.Daylight)
        {
            Start = new CalDateTime(
                from.Year,
                from.Month,
                from.Day,
                from.Hour,
                from.Minute,
                from.Second
            ),
            OffsetFrom = new UtcOffset(change.Before.WallOffset.ToTimeSpan()),
            OffsetTo = new UtcOffset(change.After.WallOffset.ToTimeSpan()),
            TimeZoneName = change.After.Name,
        };

    private sealed record Change(ZoneInterval Before, ZoneInterval After)
    {
        /// <summary>What the clocks showed that were then changed.</summary>
        public LocalDateTime Local => After.Start.WithOffset(Before.WallOffset).LocalDateTime;

        /// <summary>The same for changes that are of one rule.</summary>
        public object Key =>
            (Before.WallOffset, After.WallOffset, Local.Month, Local.DayOfWeek, Local.TimeOfDay);
    }
}
