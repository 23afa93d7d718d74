using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>What came of reading one day, or several.</summary>
internal abstract record DayResult
{
    private DayResult() { }

    /// <param name="All">In order, each once; a single one where one was asked for.</param>
    public sealed record Days(IReadOnlyList<LocalDate> All) : DayResult;

    public sealed record Refused(DayRefusal Why) : DayResult;

    public static DayResult Of(LocalDate day) => new Days([day]);

    public static DayResult No(DayRefusal why) => new Refused(why);
}

/// <summary>Why what was typed isn't taken for a day. What could be two things is asked, never guessed.</summary>
internal abstract record DayRefusal
{
    private DayRefusal() { }

    public sealed record NotRead : DayRefusal;

    /// <param name="Day">What the rest says.</param>
    /// <param name="Typed">The weekday that was typed with it.</param>
    public sealed record WrongWeekday(LocalDate Day, IsoDayOfWeek Typed) : DayRefusal;

    /// <summary>The 31st of a month with 30 days.</summary>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Year">Where it matters: for February.</param>
    public sealed record NoSuchDay(int Month, int Year) : DayRefusal;

    /// <summary>The month before the day: <c>12/25</c>.</summary>
    public sealed record MonthBeforeDay(LocalDate Meant) : DayRefusal;

    public sealed record ShortYear(int Day, int Month) : DayRefusal;

    /// <summary>It may be either of two.</summary>
    public sealed record Either(LocalDate One, LocalDate Other) : DayRefusal;

    /// <summary>It is several days where one was asked for.</summary>
    public sealed record Which(LocalDate First, LocalDate Last) : DayRefusal;

    /// <summary>It holds more than one day, too far from each other to be meant together.</summary>
    public sealed record FarApart(LocalDate First, LocalDate Last) : DayRefusal;

    /// <summary>A week or the end of a term, where no terms are known.</summary>
    public sealed record NoTerms : DayRefusal;

    /// <summary>No term that is known has that week, or that number.</summary>
    public sealed record NoSuchWeek : DayRefusal;

    /// <summary>A day of a week of term, in the holidays before or after.</summary>
    public sealed record NotInTerm(LocalDate Day, TermDays Term) : DayRefusal;

    /// <summary>A day of this week of term that has been, which may also be meant in a later term.</summary>
    public sealed record BeenThisTerm(LocalDate Day, TermDays Term) : DayRefusal;
}
