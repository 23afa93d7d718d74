using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Until when a poll takes answers.</summary>
internal static class PollClosing
{
    private const int UsualDaysOpen = 7;

    /// <summary>As given, or after a week on a school day; in any case while there is still something to choose.</summary>
    /// <param name="given">The last day for answers, or null.</param>
    /// <param name="first">The first of the times.</param>
    /// <param name="now">Now, where the network is.</param>
    public static Instant Of(LocalDate? given, LocalDateTime first, ZonedDateTime now)
    {
        var begins = LocalTimes.At(first, now.Zone);
        var usual = LocalDate.Min(now.Date.PlusDays(UsualDaysOpen), first.Date.PlusDays(-1));
        var day = given ?? LocalDate.Max(now.Date, SchoolDay(usual));
        var closes = Instant.Min(Days.Limit(day, now.Zone), begins);
        return closes > now.ToInstant() ? closes : begins;
    }

    /// <summary>The Friday before a weekend.</summary>
    private static LocalDate SchoolDay(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? day.With(DateAdjusters.Previous(IsoDayOfWeek.Friday))
            : day;
}
