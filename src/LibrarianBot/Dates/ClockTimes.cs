using System.Globalization;
using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>Times of day as people here say them.</summary>
internal static class ClockTimes
{
    /// <summary><c>3:45 pm</c>, <c>4 pm</c>, <c>12 noon</c>.</summary>
    public static string Said(LocalTime time) =>
        time == LocalTime.Noon ? "12 noon" : $"{Digits(time)} {Half(time)}";

    /// <summary><c>3:45–5:15 pm</c>, <c>11:30 am–1 pm</c>.</summary>
    public static string Said(LocalTime from, LocalTime until) =>
        Half(from) == Half(until) && from != LocalTime.Noon && until != LocalTime.Noon
            ? $"{Digits(from)}–{Digits(until)} {Half(until)}"
            : $"{Said(from)}–{Said(until)}";

    private static string Digits(LocalTime time) =>
        time.Minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{time.ClockHourOfHalfDay}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{time.ClockHourOfHalfDay}:{time.Minute:00}"
            );

    private static string Half(LocalTime time) => time.Hour < 12 ? "am" : "pm";
}
