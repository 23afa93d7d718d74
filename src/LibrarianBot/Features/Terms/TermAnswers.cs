using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>What came of choosing a calendar.</summary>
internal abstract record Choosing
{
    private Choosing() { }

    public sealed record Done : Choosing;

    public sealed record OnlyCoordinators : Choosing;

    public sealed record NoSuchCalendar(string Typed) : Choosing;

    /// <summary>Their own calendar has no terms yet.</summary>
    public sealed record NoOwnTerms : Choosing;

    /// <summary>Week one was to be set before any calendar.</summary>
    public sealed record NoCalendar : Choosing;
}

/// <summary>What came of giving one term other dates.</summary>
internal abstract record Changing
{
    private Changing() { }

    /// <param name="Term">As it is now.</param>
    /// <param name="IsPublished">Whether there are published dates to go back to.</param>
    public sealed record Changed(SchoolTerm Term, bool IsPublished) : Changing;

    public sealed record OnlyCoordinators : Changing;

    public sealed record NoSuchTerm(string Typed) : Changing;

    public sealed record Impossible(TermFault Fault) : Changing;

    public sealed record Restored(SchoolTerm Term) : Changing;

    /// <summary>It has no published dates to go back to, or is as published.</summary>
    public sealed record AsPublished(SchoolTerm Term) : Changing;
}

/// <summary>What came of closing a day, or opening it.</summary>
internal abstract record ClosingDays
{
    private ClosingDays() { }

    public sealed record Closed(IReadOnlyList<LocalDate> Days, string Reason) : ClosingDays;

    /// <param name="Day">The day.</param>
    /// <param name="Holiday">The public holiday on which the schools are open nevertheless, or null.</param>
    public sealed record Open(LocalDate Day, string? Holiday) : ClosingDays;

    public sealed record OnlyCoordinators : ClosingDays;

    public sealed record NoReason : ClosingDays;

    public sealed record EndsBeforeItBegins : ClosingDays;

    public sealed record TooManyDays(int Most) : ClosingDays;

    public sealed record HasPassed(LocalDate Day) : ClosingDays;

    public sealed record NotClosed(LocalDate Day) : ClosingDays;
}
