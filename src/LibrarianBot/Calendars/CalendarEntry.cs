using NodaTime;

namespace LibrarianBot.Calendars;

/// <summary>When an entry of a calendar is.</summary>
internal abstract record CalendarTime
{
    private CalendarTime() { }

    /// <summary>A wall clock in a zone, and for how long.</summary>
    /// <param name="Start">What the clocks there show.</param>
    /// <param name="ZoneId">The tz database's name of the zone.</param>
    /// <param name="Minutes">How long it lasts.</param>
    public sealed record Timed(LocalDateTime Start, string ZoneId, int Minutes) : CalendarTime;

    /// <summary>Whole days, wherever one is.</summary>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day, included.</param>
    public sealed record AllDay(LocalDate First, LocalDate Last) : CalendarTime;
}

/// <summary>One entry of a calendar. The same values always make the same bytes.</summary>
/// <param name="Uid">What calendars know it by, for ever.</param>
/// <param name="Sequence">What they know this version by; only ever grows.</param>
/// <param name="ChangedAt">When this version came about.</param>
/// <param name="Title">As typed; nothing needs to be escaped.</param>
/// <param name="When">When it is.</param>
internal sealed record CalendarEntry(
    string Uid,
    int Sequence,
    Instant ChangedAt,
    string Title,
    CalendarTime When
)
{
    public string? Place { get; init; }
    public string? Description { get; init; }
    public Uri? Url { get; init; }

    /// <summary>Whether it isn't certain for whose calendar it is.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Whether it keeps nobody from other things. Whole days and what was called off never do.</summary>
    public bool IsFree { get; init; }

    /// <summary>It stays in the calendar, marked, so that whoever had it before learns of it.</summary>
    public bool IsCancelled { get; init; }
}
