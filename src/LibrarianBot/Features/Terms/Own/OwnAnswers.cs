namespace LibrarianBot.Features.Terms.Own;

/// <summary>Terms that were read but don't count yet.</summary>
/// <param name="Terms">In order.</param>
/// <param name="Stamp">The same for the same terms: a button keeps only what was shown with it.</param>
/// <param name="Calendar">The code of the calendar that the network has now, or null.</param>
internal sealed record OwnPreview(IReadOnlyList<SchoolTerm> Terms, string Stamp, string? Calendar)
{
    public IReadOnlyList<LineFault> Faults { get; init; } = [];
}

/// <summary>What came of giving one's own terms.</summary>
internal abstract record Giving
{
    private Giving() { }

    public sealed record OnlyCoordinators : Giving;

    /// <summary>Read, and to be confirmed.</summary>
    public sealed record Previewed(OwnPreview Preview) : Giving;

    /// <summary>They count from now on.</summary>
    public sealed record Kept(string Calendar, IReadOnlyList<SchoolTerm> Terms) : Giving;

    /// <summary>They don't fit with the terms that are there.</summary>
    public sealed record Impossible(TermFault Fault) : Giving;

    /// <summary>Something else was read since; this is it.</summary>
    public sealed record Outdated(OwnPreview Newest) : Giving;

    public sealed record NothingRead : Giving;
}
