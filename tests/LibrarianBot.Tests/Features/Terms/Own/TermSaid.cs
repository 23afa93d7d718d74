using LibrarianBot.Features.Terms;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>A term on one line, for comparing.</summary>
internal static class TermSaid
{
    /// <summary><c>2027-1 Term 1 2027-01-27 2027-04-02</c>.</summary>
    public static string Of(SchoolTerm term) =>
        $"{TermKey.Of(term)} {term.Name} {term.FirstDay:uuuu-MM-dd} {term.LastDay:uuuu-MM-dd}";
}
