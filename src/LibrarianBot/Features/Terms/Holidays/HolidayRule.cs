using NodaTime;

namespace LibrarianBot.Features.Terms.Holidays;

/// <summary>One public holiday: where, from when to when, and how its days are found.</summary>
/// <param name="Name">As people say it.</param>
/// <param name="Places">Where it is kept.</param>
/// <param name="Days">Its days in a year; none where it isn't announced yet.</param>
internal sealed record HolidayRule(
    string Name,
    Places Places,
    Func<int, IEnumerable<LocalDate>> Days
)
{
    /// <summary>The first year that has it.</summary>
    public int From { get; init; } = int.MinValue;

    /// <summary>The last year for which the law is known; a later year is unknown, never guessed.</summary>
    public int Until { get; init; } = int.MaxValue;

    /// <summary>Whether each year's day is announced by itself, so that none means unknown.</summary>
    public bool IsAnnounced { get; init; }

    public bool IsKeptIn(Places place) => (Places & place) != Places.None;

    public IEnumerable<LocalDate> In(int year) => year >= From && year <= Until ? Days(year) : [];

    public bool IsUnknownIn(int year) =>
        year > Until || (IsAnnounced && year >= From && !Days(year).Any());
}
