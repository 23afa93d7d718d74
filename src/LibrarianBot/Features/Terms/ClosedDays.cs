using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>The days on which a network's schools are closed within term: public holidays, and those given by hand.</summary>
/// <param name="byHand">Given by a coordinator; they win. Null says open in spite of a public holiday.</param>
/// <param name="publicHolidays">The name of the public holiday that a day is where the network is, or null.</param>
internal sealed class ClosedDays(
    IReadOnlyDictionary<LocalDate, string?> byHand,
    Func<LocalDate, string?> publicHolidays
)
{
    /// <summary>Why the schools are closed, such as <c>Melbourne Cup Day</c>; null when nothing says that they are.</summary>
    /// <remarks>Says nothing of week-ends and school holidays.</remarks>
    public string? Why(LocalDate day) =>
        byHand.TryGetValue(day, out var reason) ? reason : publicHolidays(day);
}
