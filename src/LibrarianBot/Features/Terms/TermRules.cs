using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Why a term can't be as it is given.</summary>
internal abstract record TermFault
{
    private TermFault() { }

    public sealed record EndsBeforeItBegins(SchoolTerm Term) : TermFault;

    public sealed record TooLong(SchoolTerm Term, int MostWeeks) : TermFault;

    public sealed record Overlaps(SchoolTerm Term, SchoolTerm Other) : TermFault;
}

/// <summary>What holds for every term of a calendar.</summary>
internal static class TermRules
{
    /// <summary>Null when the term fits among the others; the same term among them is overlooked.</summary>
    public static TermFault? Refusal(SchoolTerm term, IEnumerable<SchoolTerm> others) =>
        term.LastDay < term.FirstDay ? new TermFault.EndsBeforeItBegins(term)
        : term.LastDay > term.FirstDay.PlusWeeks(OwnTerm.MostWeeks)
            ? new TermFault.TooLong(term, OwnTerm.MostWeeks)
        : others.FirstOrDefault(other => !IsSame(term, other) && Overlap(term, other)) is { } other
            ? new TermFault.Overlaps(term, other)
        : null;

    private static bool IsSame(SchoolTerm one, SchoolTerm two) =>
        one.Year == two.Year && one.Number == two.Number;

    private static bool Overlap(SchoolTerm one, SchoolTerm two) =>
        one.FirstDay <= two.LastDay && two.FirstDay <= one.LastDay;
}
