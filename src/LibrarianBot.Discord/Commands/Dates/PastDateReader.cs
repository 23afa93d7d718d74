using NodaTime;

namespace LibrarianBot.Discord.Commands;

/// <summary>Makes a date that has been of words that alone would mean the next such day.</summary>
internal static class PastDateReader
{
    // 29 February may be eight years back, around 2100.
    private const int YearsBack = 8;

    /// <summary>The latest day not after today that the words may mean; a later one where they mean nothing else; or null.</summary>
    public static LocalDate? Read(string[] words, LocalDate today)
    {
        var plain = DateReader.Read(words, today);
        return plain <= today ? plain : Ago(words, today) ?? Latest(words, today) ?? plain;
    }

    /// <summary><c>3 days ago</c>, <c>last week</c>'s days by name: <c>last Friday</c>.</summary>
    private static LocalDate? Ago(string[] words, LocalDate today) =>
        words switch
        {
            ["last", var name] when DateWords.Weekday(name) is { } day => today.Previous(day),
            [var number, var unit, "ago"] when DateWords.Number(number) is { } count => unit switch
            {
                "day" or "days" when count <= 3660 => today.PlusDays(-count),
                "week" or "weeks" when count <= 522 => today.PlusWeeks(-count),
                "fortnight" or "fortnights" when count <= 261 => today.PlusWeeks(-2 * count),
                "month" or "months" when count <= 120 => today.PlusMonths(-count),
                "year" or "years" when count <= 10 => today.PlusYears(-count),
                _ => null,
            },
            _ => null,
        };

    /// <summary>Reads the words as if some days or years earlier: "Friday" six days ago is the last Friday.</summary>
    private static LocalDate? Latest(string[] words, LocalDate today)
    {
        for (var years = 0; years <= YearsBack; years++)
        {
            var then = years == 0 ? today.PlusDays(-6) : today.PlusYears(-years).PlusDays(1);
            // What counts from the day it is said ("tomorrow", "next Friday") means another day on that day itself.
            if (
                DateReader.Read(words, then) is { } date
                && date <= today
                && DateReader.Read(words, date) == date
            )
            {
                return date;
            }
        }

        return null;
    }
}
