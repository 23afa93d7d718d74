using System.Text.RegularExpressions;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>One end of a term: <c>First day of Term 1 for students</c>, <c>Term 1 ends - 2.30pm dismissal</c>.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Day">The day.</param>
/// <param name="IsBegin">Whether it begins then.</param>
internal sealed partial record TermEdge(int Line, string Text, LocalDate Day, bool IsBegin)
{
    /// <summary>Which term, if it is said.</summary>
    public int? Number { get; private init; }
    public int? Year { get; private init; }

    /// <summary>What is left of the words: a term's own name, or what else begins that day.</summary>
    public string Rest { get; private init; } = "";
    public bool IsForStudents { get; private init; }
    public bool IsForStaffAlone { get; private init; }

    /// <summary>Null where the words don't say that a term begins or ends.</summary>
    public static TermEdge? Read(int line, string text, LocalDate day)
    {
        var said = Behind().Replace(text, "");
        if (!Edge().IsMatch(said))
        {
            // "Term 1 - first day".
            said = Brackets().Replace(text, "");
        }

        var begins = Begins().IsMatch(said);
        var term = Term().Match(said) is { Success: true } named ? named : Term().Match(text);
        if (
            begins == Ends().IsMatch(said)
            || NoSchool().IsMatch(said)
            || !(term.Success || (School().IsMatch(said) && Whole().IsMatch(said)))
        )
        {
            return null;
        }

        var isForStudents = Students().IsMatch(text);
        return new TermEdge(line, text, day, begins)
        {
            Number = TermLabel.NumberIn(term.Value),
            Year = TermLabel.YearIn(said),
            Rest = PlainText.Fold(Known().Replace(said, " ")).Trim(),
            IsForStudents = isForStudents,
            IsForStaffAlone = !isForStudents && Staff().IsMatch(text),
        };
    }

    /// <summary>
    /// The terms that pairs of edges make, and the edges without a partner. The students' days count before those that don't
    /// say whose they are; days for staff alone never do.
    /// </summary>
    public static (IReadOnlyList<TermEntry> Terms, IReadOnlyList<LineFault> Faults) Pair(
        IEnumerable<TermEdge> edges
    )
    {
        var all = edges.Where(edge => !edge.IsForStaffAlone).OrderBy(edge => edge.Day).ToList();
        var begins = all.Where(edge => edge.IsBegin).ToList();
        var ends = all.Where(edge => !edge.IsBegin).ToList();
        var terms = new List<TermEntry>();
        var faults = new List<LineFault>();
        while (ends.Count > 0)
        {
            var end = ends[0];
            var begin = begins.Where(other => AreOne(other, end)).MinBy(other => Rank(other, end));
            if (begin is null)
            {
                faults.Add(Alone(end, "begins"));
                ends.RemoveAt(0);
                continue;
            }

            // "Term 4 ends (Year 12)" comes before the end for the others.
            end = ends.Where(other =>
                    AreOne(begin, other)
                    && other.Number == end.Number
                    && (end.Number is not null || other.Rest == end.Rest)
                )
                .OrderBy(other => other.Rest.Length)
                .ThenByDescending(other => other.IsForStudents)
                .ThenByDescending(other => other.Day)
                .First();
            terms.Add(
                new TermEntry(end.Line, end.Text, begin.Day, end.Day)
                {
                    Label = new TermLabel(
                        begin.Number is null && end.Number is null && end.Rest.Length > 0
                            ? TermLabel
                                .Read(Edge().Replace(Behind().Replace(end.Text, ""), " "))
                                .Name
                            : null,
                        begin.Year ?? end.Year,
                        end.Number ?? begin.Number
                    ),
                    Called = "term",
                }
            );
            begins.RemoveAll(other =>
                other.Day <= end.Day
                && (AreOne(other, end) || other.Day <= begin.Day && other.Number == begin.Number)
            );
            ends.RemoveAll(other =>
                other.Day <= end.Day || AreOne(begin, other) && other.Number == end.Number
            );
        }

        faults.AddRange(
            begins.Where(begin => begin.Number is not null).Select(begin => Alone(begin, "ends"))
        );
        return (terms, faults);
    }

    private static LineFault Alone(TermEdge edge, string what) =>
        new(edge.Line, edge.Text, $"I found no day on which that term {what} for students.");

    /// <summary>The same term's, first the one with its number, then the students', then the plainest and earliest.</summary>
    private static (bool, bool, int, LocalDate) Rank(TermEdge begin, TermEdge end) =>
        (begin.Number != end.Number, !begin.IsForStudents, begin.Rest.Length, begin.Day);

    private static bool AreOne(TermEdge begin, TermEdge end) =>
        begin.Day < end.Day
        && TermCriteria.IsLongEnough(begin.Day, end.Day)
        && TermCriteria.IsShortEnough(begin.Day, end.Day)
        && (begin.Number ?? end.Number) == (end.Number ?? begin.Number)
        && (begin.Year ?? end.Year) == (end.Year ?? begin.Year)
        && (begin.Number is not null || begin.Rest.Length == 0 || begin.Rest == end.Rest);

    private const RegexOptions Words = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const string BeginWords =
        "begin(s|ning)?|starts?|starting|commences?|commencing|commencement|first day( back)?|resumes?|returns?|back to|opens?";
    private const string EndWords =
        "ends?|ending|finish(es|ing)?|concludes?|last day|final day|closes?|breaks? up";
    private const string WholeWords =
        "first day|last day|final day|resumes?|returns?|back to|breaks? up";
    private const string TermWords =
        @"(term|trimester|trimestre|semester|quarter)(\s*([0-9]{1,2}|one|two|three|four)\b)?|\bt[1-6]\b|(first|second|third|fourth)\s+(term|semester|trimester|quarter)";

    [GeneratedRegex(@"\b(" + BeginWords + @")\b", Words, Patterns.SafetyNet)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\b(" + EndWords + @")\b", Words, Patterns.SafetyNet)]
    private static partial Regex Ends();

    [GeneratedRegex(
        @"\b(" + BeginWords + "|" + EndWords + @")\b(\s+of\b)?",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Edge();

    [GeneratedRegex(@"\b(" + TermWords + @")\b", Words, Patterns.SafetyNet)]
    private static partial Regex Term();

    [GeneratedRegex(
        @"\b(" + TermWords + @"|terms?|school|classes|students?|pupils?)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex School();

    /// <summary>Without a term's name only what can't be an hour of one day: "School starts 8.50" is none.</summary>
    [GeneratedRegex(@"\b(" + WholeWords + @")\b", Words, Patterns.SafetyNet)]
    private static partial Regex Whole();

    /// <summary>What begins and ends beside terms.</summary>
    [GeneratedRegex(
        @"\b(holidays?|hols|vacations?|break(?!s?\sup)|half[\s-]term|mid[\s-]?term|exams?|reports?|enrol(l?ments?|ling)?)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex NoSchool();

    [GeneratedRegex(@"\b(students?|pupils?|children|classes)\b", Words, Patterns.SafetyNet)]
    private static partial Regex Students();

    [GeneratedRegex(
        @"\b(staff|teachers?|educators?|(student|pupil)[\s-]free)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Staff();

    /// <summary>What is said behind it: <c>- 2.30pm dismissal</c>, <c>(students)</c>.</summary>
    [GeneratedRegex(
        @"(?<!\s)\s+[-–—|]\s.*$|(?:(?<!\s)\s+)?[:;,]\s.*$|\([^()]*\)",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Behind();

    [GeneratedRegex(@"\([^()]*\)", Words, Patterns.SafetyNet)]
    private static partial Regex Brackets();

    /// <summary>Words that don't say what else it is.</summary>
    [GeneratedRegex(
        @"\b("
            + BeginWords
            + "|"
            + EndWords
            + "|"
            + TermWords
            + @"|terms?|20[0-9]{2}|for|of|the|at|on|to|and|all|school|classes|students?|pupils?|staff|teachers?|years?|early|dismissal|back|[0-9]{1,2}([.:][0-9]{2})?\s?[ap]m|(mon|tues|wednes|thurs|fri)day)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Known();
}
