using System.Globalization;
using Humanizer;

namespace LibrarianBot.Dates;

/// <summary>Lengths of time as they are said. <see cref="LengthReader"/> reads all of them back.</summary>
internal static class Lengths
{
    private const int MinutesInHour = 60;

    /// <summary><c>90 minutes</c>, <c>2 hours</c>: how long something will take.</summary>
    public static string Said(int minutes) =>
        minutes % MinutesInHour == 0
            ? "hour".ToQuantity(minutes / MinutesInHour)
            : "minute".ToQuantity(minutes);

    /// <summary><c>45 minutes</c>, <c>1 hour</c>, <c>1.5 hours</c>, <c>1 hour 40 minutes</c>: how long something took.</summary>
    public static string InHours(int minutes)
    {
        const int quarter = 15;
        var (hours, left) = (minutes / MinutesInHour, minutes % MinutesInHour);
        return hours > 0 && left % quarter == 0
                ? $"{Figures(minutes)} {(minutes == MinutesInHour ? "hour" : "hours")}"
            : hours > 0 ? $"{"hour".ToQuantity(hours)} {"minute".ToQuantity(left)}"
            : "minute".ToQuantity(minutes);
    }

    /// <summary><c>12.5</c>: hours in figures, rounded to hundredths.</summary>
    public static string Figures(int minutes) =>
        ((decimal)minutes / MinutesInHour).ToString("0.##", CultureInfo.InvariantCulture);
}
