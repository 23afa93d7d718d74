using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>A term as the students have it.</summary>
/// <param name="Year">The school year.</param>
/// <param name="Number">1 to 4, or as many as the calendar has.</param>
/// <param name="FirstDay">The students' first day.</param>
/// <param name="LastDay">The students' last day.</param>
internal sealed record SchoolTerm(int Year, int Number, LocalDate FirstDay, LocalDate LastDay)
{
    /// <summary>Where the dates are from, for the coordinator.</summary>
    public string Source { get; init; } = "";

    /// <summary>How sure they are: <c>high</c>, <c>medium</c> or <c>low</c>.</summary>
    public string Confidence { get; init; } = "high";
}
