using System.Text.RegularExpressions;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// What the columns of a table are, by their headings. Lengths, notes, states, times and whatever else programs export never
/// become a term's name or number.
/// </summary>
internal sealed partial class TermColumns
{
    public static readonly TermColumns None = new([]);

    private readonly string[] _headings;

    private TermColumns(string[] headings) => _headings = headings;

    /// <summary>Null for a row that names no columns.</summary>
    public static TermColumns? Of(string[] cells)
    {
        var headings = cells.Select(cell => cell.Trim()).ToArray();
        return
            Array.FindAll(headings, heading => heading.Length > 0).Length > 1
            && Array.Exists(headings, heading => Known().IsMatch(heading))
            ? new TermColumns(headings)
            : null;
    }

    /// <summary>The first and the last day, or how many there are if it isn't plain which.</summary>
    public (FoundDay? First, FoundDay? Last, int Count) Days(FoundDay?[] days)
    {
        var found = Enumerable
            .Range(0, days.Length)
            .Where(at => days[at] is not null && !Staff().IsMatch(HeadingOf(at)))
            .ToList();
        if (found is [var one, var two])
        {
            return Ends().IsMatch(HeadingOf(one)) && Begins().IsMatch(HeadingOf(two))
                ? (days[two], days[one], 2)
                : (days[one], days[two], 2);
        }

        var begin = Only(found, Begins());
        var end = Only(found, Ends());
        return begin is { } first && end is { } last && first != last
            ? (days[first], days[last], found.Count)
            : (null, null, found.Count);
    }

    /// <summary>Whether whole days are given as up to the midnight behind them, as Outlook does.</summary>
    public bool EndsAtMidnight(string[] cells)
    {
        bool IsMidnight(string heading) =>
            Enumerable
                .Range(0, cells.Length)
                .Any(at =>
                    HeadingOf(at).Equals(heading, StringComparison.OrdinalIgnoreCase)
                    && Midnight().IsMatch(cells[at].Trim())
                );
        return IsMidnight("End Time") && IsMidnight("Start Time");
    }

    /// <summary>The name, number and year that stand beside the days.</summary>
    public TermLabel Label(string[] cells, FoundDay?[] days)
    {
        var labels = LabelCells(cells, days).Select(TermLabel.Read).ToList();
        return new TermLabel(
            labels.Select(label => label.Name).OfType<string>().FirstOrDefault(),
            labels.Select(label => label.Year).FirstOrDefault(year => year is not null)
                ?? YearIn(cells),
            labels.Select(label => label.Number).FirstOrDefault(number => number is not null)
        );
    }

    /// <summary>The words that say what the row is.</summary>
    public string Called(string[] cells, FoundDay?[] days)
    {
        var called = string.Join(' ', LabelCells(cells, days));
        if (!TermCriteria.SaysTerm(called))
        {
            called = string.Join(
                ' ',
                cells.Where((_, at) => Kinds().IsMatch(HeadingOf(at))).Prepend(called)
            );
        }

        // Under the heading "Term" a 1 is one.
        return
            IsTermColumn(cells, days)
            && !TermCriteria.SaysTerm(called)
            && !TermCriteria.SaysOtherwise(called)
            ? $"Term {called}"
            : called;
    }

    private bool IsTermColumn(string[] cells, FoundDay?[] days) =>
        Enumerable
            .Range(0, cells.Length)
            .Any(at =>
                days[at] is null
                && TermCriteria.SaysTerm(HeadingOf(at))
                && cells[at].Trim().Length > 0
            );

    private IEnumerable<string> LabelCells(string[] cells, FoundDay?[] days)
    {
        var beside = Enumerable
            .Range(0, cells.Length)
            .Where(at => days[at] is null && cells[at].Trim().Length > 0)
            .ToList();
        var named = beside.FindAll(at => Names().IsMatch(HeadingOf(at)));
        if (named.Count > 0)
        {
            return named
                .OrderByDescending(at => TermCriteria.SaysTerm(HeadingOf(at)))
                .Select(at => cells[at]);
        }

        var unnamed = beside
            .Where(at => HeadingOf(at).Length == 0 && !Beside().IsMatch(cells[at].Trim()))
            .Select(at => cells[at])
            .ToList();
        return unnamed.Exists(TermCriteria.SaysTerm)
            ? [unnamed.Find(TermCriteria.SaysTerm)!]
            : unnamed.Take(1);
    }

    private int? YearIn(string[] cells)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (
                (HeadingOf(at).Length == 0 || YearHeading().IsMatch(HeadingOf(at)))
                && YearAlone().IsMatch(cells[at].Trim())
            )
            {
                return TermLabel.YearIn(cells[at]);
            }
        }

        return null;
    }

    private int? Only(List<int> found, Regex heading)
    {
        var fitting = found.FindAll(at => heading.IsMatch(HeadingOf(at)));
        var students = fitting.FindAll(at => Students().IsMatch(HeadingOf(at)));
        return students is [var theirs] ? theirs
            : fitting is [var only] ? only
            : null;
    }

    private string HeadingOf(int at) => at < _headings.Length ? _headings[at] : "";

    private const RegexOptions Words = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"\b(term|name|period|subject|title|summary|event|start|starts|begins?|from|first|commences?|end|ends|finish|finishes|to|until|last|close|closes|dates?|year)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Known();

    [GeneratedRegex(
        @"\b(start|starts|begins?|beginning|from|first|commences?|commencing|commencement|opens?)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Begins();

    [GeneratedRegex(
        @"\b(end|ends|ending|finish|finishes|to|until|till|last|closes?|concludes?)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Ends();

    /// <summary>Columns whose cells say which term it is. A "Term length" doesn't.</summary>
    [GeneratedRegex(
        @"^(?!.*\b(length|weeks?|days?|dates?|notes?|duration|time)\b).*\b(terms?|trimester|semester|quarter|name|period|subject|title|summary|event|session|no|number|#)\b",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Names();

    /// <summary>Columns that tell holidays from terms.</summary>
    [GeneratedRegex(@"^(type|category|categories|kind)$", Words, Patterns.SafetyNet)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"\b(students?|pupils?)\b", Words, Patterns.SafetyNet)]
    private static partial Regex Students();

    [GeneratedRegex(@"\b(staff|teachers?)\b", Words, Patterns.SafetyNet)]
    private static partial Regex Staff();

    [GeneratedRegex(@"\byear\b", Words, Patterns.SafetyNet)]
    private static partial Regex YearHeading();

    [GeneratedRegex("^20[0-9]{2}$", Words, Patterns.SafetyNet)]
    private static partial Regex YearAlone();

    [GeneratedRegex("^(12:00(:00)?\\s?am|0?0:00(:00)?)$", Words, Patterns.SafetyNet)]
    private static partial Regex Midnight();

    /// <summary>Cells that are never a name: times, yes and no, lengths, a year, a state.</summary>
    [GeneratedRegex(
        @"^([0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?\s*([ap]\.?m\.?)?|true|false|yes|no|[0-9]{1,3}([.,][0-9])?\s*(weeks?|wks?|days?)|20[0-9]{2}|vic|nsw|qld|sa|wa|tas|nt|act|nz|victoria|queensland|tasmania|new south wales|south australia|western australia|[1-9][0-9])$",
        Words,
        Patterns.SafetyNet
    )]
    private static partial Regex Beside();
}
