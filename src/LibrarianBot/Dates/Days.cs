using System.Globalization;
using Humanizer;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Dates;

/// <summary>Days as people say them.</summary>
internal static class Days
{
    /// <summary>When a day given as a limit is over for a school.</summary>
    private static readonly LocalTime EndOfSchool = new(15, 0);

    private static readonly LocalDatePattern Near = Pattern("dddd d MMMM");
    private static readonly LocalDatePattern Far = Pattern("dddd d MMMM uuuu");
    private static readonly LocalDatePattern BriefNear = Pattern("ddd d MMM");
    private static readonly LocalDatePattern BriefFar = Pattern("ddd d MMM uuuu");
    private static readonly LocalDatePattern WithoutWeekday = Pattern("d MMMM");

    /// <summary><c>Friday 4 December</c>, with the year where it isn't this one.</summary>
    public static string Said(LocalDate day, LocalDate today) =>
        IsThisYear(day, today) ? Near.Format(day) : Far.Format(day);

    /// <summary><c>Friday 4 December 2026</c>, for what is about to be planned.</summary>
    public static string InFull(LocalDate day) => Far.Format(day);

    /// <summary><c>Friday 4 December</c>, where the year is plain from what is around it.</summary>
    public static string WithWeekday(LocalDate day) => Near.Format(day);

    /// <summary><c>Fri 4 Dec</c>, for lists.</summary>
    public static string Brief(LocalDate day, LocalDate today) =>
        IsThisYear(day, today) ? BriefNear.Format(day) : BriefFar.Format(day);

    /// <summary><c>4 December</c>.</summary>
    public static string Short(LocalDate day) => WithoutWeekday.Format(day);

    /// <summary><c>in 11 days</c>, <c>today</c>, <c>3 days ago</c>.</summary>
    public static string Away(LocalDate day, LocalDate today) =>
        Period.Between(today, day, PeriodUnits.Days).Days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 0 and var days => $"in {"day".ToQuantity(days)}",
            var days => $"{"day".ToQuantity(-days)} ago",
        };

    /// <summary>The moment that a day given as a limit stands for.</summary>
    public static Instant Limit(LocalDate day, DateTimeZone zone) =>
        zone.AtLeniently(day + EndOfSchool).ToInstant();

    private static bool IsThisYear(LocalDate day, LocalDate today) => day.Year == today.Year;

    private static LocalDatePattern Pattern(string text) =>
        LocalDatePattern.Create(text, CultureInfo.InvariantCulture);
}
