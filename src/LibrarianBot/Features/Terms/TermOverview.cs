using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>What <c>/terms show</c> shows.</summary>
/// <param name="Code">The chosen calendar, or null.</param>
/// <param name="Calendar">Its terms.</param>
/// <param name="Today">The day where the network is.</param>
/// <param name="Moment">Where that is in the school year.</param>
internal sealed record TermOverview(
    string? Code,
    TermCalendar Calendar,
    LocalDate Today,
    TermMoment Moment
)
{
    /// <summary>The closed weekdays of the term that is shown.</summary>
    public IReadOnlyList<(LocalDate Day, string Why)> Closed { get; init; } = [];

    /// <summary>The announced meetups to come in it.</summary>
    public IReadOnlyList<(LocalDate Day, string Title)> Meetups { get; init; } = [];

    /// <summary>The term that we are in, or the one after these holidays; null when neither is known.</summary>
    public SchoolTerm? Shown =>
        Moment switch
        {
            TermMoment.InTerm(var term, _, _) => term,
            TermMoment.Holidays(var next) => next,
            _ => null,
        };
}
