using System.Text.RegularExpressions;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// What is a term and what isn't, wherever it was read: it says so or stands among terms, lasts as long as terms do, and
/// isn't holidays or days for staff.
/// </summary>
internal static partial class TermCriteria
{
    public const int FewestWeeks = 4;
    public const int MostWeeks = 22;
    private const int DaysInWeek = 7;

    /// <summary>Whether the words call something a term.</summary>
    public static bool SaysTerm(string text) => Term().IsMatch(text);

    /// <summary>Whether it is called by a season alone, as some schools' terms are and other things too.</summary>
    public static bool IsSeason(string text) => Season().IsMatch(text);

    /// <summary>Whether the words say the opposite. What stands in brackets is by the way.</summary>
    public static bool SaysOtherwise(string text) =>
        NoTerm().IsMatch(Brackets().Replace(text, " "));

    /// <summary>Whether it has a length that terms have: from the fourth week begun to the twenty-second that is over.</summary>
    public static bool IsLongEnough(LocalDate first, LocalDate last) =>
        DaysIn(first, last) > (FewestWeeks - 1) * DaysInWeek;

    /// <inheritdoc cref="IsLongEnough"/>
    public static bool IsShortEnough(LocalDate first, LocalDate last) =>
        DaysIn(first, last) < (MostWeeks + 1) * DaysInWeek;

    /// <summary>Why it is no term; null where it is one.</summary>
    /// <param name="entry">What was read.</param>
    /// <param name="othersSayTerm">Whether others beside it call themselves terms.</param>
    public static string? Refusal(TermEntry entry, bool othersSayTerm) =>
        SaysOtherwise(entry.Called) ? "It's holidays or a day for staff, so not a term."
        : entry.LastDay < entry.FirstDay ? "It would end before it begins. Check the two days."
        : !IsShortEnough(entry.FirstDay, entry.LastDay)
            ? $"It would last longer than {MostWeeks} weeks. Check the two days."
        : !IsLongEnough(entry.FirstDay, entry.LastDay)
            ? $"It would last less than {FewestWeeks} weeks, so it can't be a term. Check the two days."
        : othersSayTerm
        && entry.Label is { Name: not null, Number: null }
        && !SaysTerm(entry.Called)
            ? "It doesn't call itself a term, as the others do. If it is one, write its number before it: *Term 3*."
        : null;

    private static int DaysIn(LocalDate first, LocalDate last) =>
        Period.DaysBetween(first, last) + 1;

    [GeneratedRegex(
        @"\b(terms?|trimesters?|trimestres?|semesters?|semestres?|quarters?|quadrimestres?|t\s?[1-6])\b|\b(term|semester)[1-6]\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Term();

    [GeneratedRegex(
        @"^\W*(autumn|spring|summer|winter|michaelmas|hilary|trinity|lent)\W*(20[0-9]{2})?\W*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Season();

    [GeneratedRegex(
        @"\b(holidays?|hols|breaks?|vacations?|vac|recess|half[\s-]term|mid[\s-]?term|staff|teachers?|(student|pupil|child)[\s-]free|non[\s-]teaching|inset|professional\s(learning|development)|closed|closure|cancelled|canceled)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex NoTerm();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.ExplicitCapture, Patterns.SafetyNet)]
    private static partial Regex Brackets();
}
