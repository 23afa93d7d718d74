using System.Globalization;

namespace LibrarianBot.Features.Terms;

/// <summary>How one term of a calendar is named in choices and buttons: <c>2027-1</c>.</summary>
internal static class TermKey
{
    public static string Of(SchoolTerm term) =>
        string.Create(CultureInfo.InvariantCulture, $"{term.Year}-{term.Number}");

    /// <summary><c>Term 1 2027</c>.</summary>
    public static string Said(SchoolTerm term) =>
        string.Create(CultureInfo.InvariantCulture, $"{term.Name} {term.Year}");

    /// <summary>The term that was chosen by its key or typed by its name; null for none.</summary>
    public static SchoolTerm? Find(TermCalendar calendar, string typed)
    {
        var wanted = PlainText.Fold(typed);
        return calendar.Terms.FirstOrDefault(term => Of(term) == typed.Trim())
            ?? calendar.Terms.FirstOrDefault(term => PlainText.Fold(Said(term)) == wanted);
    }

    /// <summary>Those whose name holds what was typed, from this year on.</summary>
    public static IEnumerable<SchoolTerm> Like(TermCalendar calendar, string typed, int year)
    {
        var wanted = PlainText.Fold(typed);
        return calendar.Terms.Where(term =>
            term.Year >= year
            && PlainText.Fold(Said(term)).Contains(wanted, StringComparison.Ordinal)
        );
    }
}
