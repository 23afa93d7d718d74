using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>A term as the students have it.</summary>
/// <param name="Year">The school year.</param>
/// <param name="Number">1 to 4, or as many as the calendar has.</param>
/// <param name="FirstDay">The students' first day.</param>
/// <param name="LastDay">The students' last day.</param>
internal sealed record SchoolTerm(int Year, int Number, LocalDate FirstDay, LocalDate LastDay)
{
    /// <summary><c>Term 4</c>, or what a network's own calendar calls it, such as <c>Autumn term</c>.</summary>
    public string Name { get; init; } = $"Term {Number}";

    /// <summary>Where the dates are from, for the coordinator.</summary>
    public string Source { get; init; } = "";

    /// <summary>How sure they are: <see cref="Confidences"/>.</summary>
    public string Confidence { get; init; } = Confidences.High;

    /// <summary>What else the coordinator should know of them, or nothing.</summary>
    public string Note { get; init; } = "";
}
