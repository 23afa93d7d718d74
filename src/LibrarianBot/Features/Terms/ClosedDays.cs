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

    /// <summary>The closed days from one day to another, both included, with why.</summary>
    public IEnumerable<(LocalDate Day, string Why)> Between(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (Why(day) is { } why)
            {
                yield return (day, why);
            }
        }
    }

    /// <summary>Whether a coordinator said it, and not the law.</summary>
    public bool IsByHand(LocalDate day) => byHand.ContainsKey(day);

    /// <summary>Public holidays on which the schools are open nevertheless, from a day on.</summary>
    public IEnumerable<(LocalDate Day, string Holiday)> OpenHolidays(LocalDate start) =>
        from day in byHand
        where day.Value is null && day.Key >= start
        let holiday = publicHolidays(day.Key)
        where holiday is not null
        orderby day.Key
        select (day.Key, holiday);

    /// <summary>Those given by hand from a day on.</summary>
    public IEnumerable<(LocalDate Day, string Why)> ByHand(LocalDate start) =>
        from day in byHand
        where day.Value is not null && day.Key >= start
        orderby day.Key
        select (day.Key, day.Value!);
}
