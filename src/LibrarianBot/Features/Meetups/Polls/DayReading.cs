using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What came of reading days.</summary>
internal abstract record DayReading
{
    private DayReading() { }

    /// <summary>In order, each once.</summary>
    public sealed record Days(IReadOnlyList<LocalDate> All) : DayReading;

    public sealed record Unreadable : DayReading;

    /// <param name="HasTerms">Whether any terms are known.</param>
    public sealed record NoSuchWeek(bool HasTerms) : DayReading;
}
