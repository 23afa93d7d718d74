using Humanizer;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>How far away something is, as one says it.</summary>
internal static class TimeLeft
{
    private const int HoursThatStayHours = 6;
    private const int MinutesInHour = 60;
    private const int DaysInWeek = 7;

    /// <summary>Whether one says hours and minutes, and not days.</summary>
    public static bool IsSoon(Instant moment, Instant now, DateTimeZone zone) =>
        moment - now < Duration.FromHours(HoursThatStayHours) || DaysUntil(moment, now, zone) == 0;

    /// <summary><c>in 45 minutes</c>, <c>in 2 hours</c>, <c>tomorrow</c>, <c>in 2 days</c>, <c>in 2 weeks</c>.</summary>
    public static string Said(Instant moment, Instant now, DateTimeZone zone)
    {
        if (IsSoon(moment, now, zone))
        {
            return $"in {Clock(Math.Max(1, (int)Math.Round((moment - now).TotalMinutes)))}";
        }

        return DaysUntil(moment, now, zone) switch
        {
            1 => "tomorrow",
            var days when days % DaysInWeek == 0 => $"in {"week".ToQuantity(days / DaysInWeek)}",
            var days => $"in {"day".ToQuantity(days)}",
        };
    }

    /// <summary>On a longer way minutes don't matter.</summary>
    private static string Clock(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, MinutesInHour);
        return hours == 0 ? "minute".ToQuantity(rest)
            : rest == 0 ? "hour".ToQuantity(hours)
            : hours < HoursThatStayHours ? $"{"hour".ToQuantity(hours)} {"minute".ToQuantity(rest)}"
            : "hour".ToQuantity((int)Math.Round(minutes / (double)MinutesInHour));
    }

    private static int DaysUntil(Instant moment, Instant now, DateTimeZone zone) =>
        Period.DaysBetween(now.InZone(zone).Date, moment.InZone(zone).Date);
}
