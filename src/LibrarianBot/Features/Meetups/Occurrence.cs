using LibrarianBot.Features.Terms;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>What a rule gives for one term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Day">The day.</param>
internal sealed record Occurrence(SchoolTerm Term, LocalDate Day)
{
    /// <summary>Why the day isn't the one that the rule says: <c>Term 1 has only 9 weeks</c>. Or null.</summary>
    public string? MovedWhy { get; init; }

    /// <summary>Why the schools are closed on that day, so that the coordinator must decide; or null.</summary>
    public string? Clash { get; init; }

    /// <summary>What is on the day before or after, so that one might wonder: <c>the day after Melbourne Cup Day</c>. Or null.</summary>
    public string? Neighbour { get; init; }

    /// <summary>How many meetups the rule has given before this one: whose turn it is.</summary>
    public int Turn { get; init; }

    public string Title => $"{Term.Name} meetup";
}
