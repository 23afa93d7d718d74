using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>What teachers count their hours for.</summary>
internal enum PdScheme
{
    /// <summary>Victoria: VIT's registration year, 1 October to 30 September, 20 hours.</summary>
    Victoria,

    /// <summary>New South Wales, full time: NESA's maintenance period of five years, 100 hours.</summary>
    NewSouthWalesFullTime,

    /// <summary>New South Wales, part time or casual: the same hours in seven years.</summary>
    NewSouthWalesPartTime,

    /// <summary>So many hours in each year from a day of one's own.</summary>
    MyOwn,
}

/// <summary>The hours and periods of the schemes, as VIT and NESA published them by November 2026.</summary>
internal static class PdSchemes
{
    public static int Hours(PdScheme scheme) =>
        scheme is PdScheme.NewSouthWalesFullTime or PdScheme.NewSouthWalesPartTime
            ? 100
            : PdGoal.UsualHours;

    public static int Years(PdScheme scheme) =>
        scheme switch
        {
            PdScheme.NewSouthWalesFullTime => 5,
            PdScheme.NewSouthWalesPartTime => 7,
            _ => 1,
        };

    /// <summary>The first day of a period where it is the same for everybody; null where each member has their own.</summary>
    public static LocalDate? Starts(PdScheme scheme, int year) =>
        scheme switch
        {
            PdScheme.Victoria => new LocalDate(year, 10, 1),
            PdScheme.MyOwn => new LocalDate(year, 1, 1),
            _ => null,
        };

    /// <summary>Which scheme a goal looks like.</summary>
    public static PdScheme Of(PdGoal goal) =>
        goal.Years switch
        {
            5 => PdScheme.NewSouthWalesFullTime,
            7 => PdScheme.NewSouthWalesPartTime,
            _ => goal.Starts is { Month: 10, Day: 1 } ? PdScheme.Victoria : PdScheme.MyOwn,
        };
}
