using System.Text.RegularExpressions;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// Reads terms as they are typed, one on each line: <c>Term 1: 27 Jan – 2 Apr 2027</c>. A line such as <c>2027</c> gives the
/// year of those below it. Never throws.
/// </summary>
internal static partial class TermLineReader
{
    private const int LongestLine = 200;
    private const string NoDays =
        "I found no days in it. Write it as *Term 1: 27 Jan – 2 Apr 2027*.";
    private const string OneDay =
        "I found only one day. Give the first and the last: *27 Jan – 2 Apr 2027*.";
    private const string ManyDays = "I found more than two days. Give each term a line of its own.";

    public static OwnReading Read(string text, string source = OwnTerm.GivenByHand)
    {
        var entries = new List<TermEntry>();
        var edges = new List<TermEdge>();
        var faults = new List<LineFault>();
        int? heading = null;
        LineFault? above = null;
        foreach (var (at, line) in Lines(text))
        {
            var days = TermDates.In(line);
            if (days.Count == 0)
            {
                faults.AddRange(above is null ? [] : [above]);
                above = null;
                if (HeadingIn(line) is { } year)
                {
                    heading = year;
                }
                else
                {
                    // "Term 1" may have its days on the next line.
                    above = new LineFault(at, line, NoDays);
                }

                continue;
            }

            var label = Label(line, days);
            if (above is not null && label == TermLabel.None && TermCriteria.SaysTerm(above.Text))
            {
                (label, above) = (TermLabel.Read(above.Text), null);
            }

            faults.AddRange(above is null ? [] : [above]);
            above = null;
            if (
                days is [var one]
                && one.In(one.Year ?? label.Year ?? heading ?? 0) is { } day
                && TermEdge.Read(at, line.Remove(one.Start, one.End - one.Start), day) is { } edge
            )
            {
                edges.Add(edge with { Text = line });
            }
            else if (Read(at, line, days, label, heading, out var why) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                faults.Add(new LineFault(at, line, why));
            }
        }

        faults.AddRange(above is null ? [] : [above]);
        var (pairs, alone) = TermEdge.Pair(edges);
        return OwnReading.Of([.. entries, .. pairs], [.. faults, .. alone], source);
    }

    /// <summary>The year of a line that gives nothing else: <c>2027</c>, <c>Our terms 2027</c>.</summary>
    public static int? HeadingIn(string line) =>
        TermLabel.YearIn(line) is { } year
        && Heading().IsMatch(line)
        && TermLabel.NumberIn(line) is null
        && !TermDates.NamesMonth(line)
            ? year
            : null;

    private static IEnumerable<(int At, string Line)> Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n')
            .Select((raw, at) => (at + 1, PlainText.OneLine(raw, LongestLine)))
            .Where(line => line.Item2.Length > 0);

    /// <summary>As the reader reads it, for a form.</summary>
    public static string Write(SchoolTerm term)
    {
        var number = $"Term {term.Number}";
        var name = term.Name == number ? number : $"{term.Number} {term.Name}";
        return $"{name} {term.Year}: {Said(term.FirstDay)} – {Said(term.LastDay)}";
    }

    private static string Said(LocalDate day) => day.ToString("d MMM uuuu", null);

    private static TermEntry? Read(
        int at,
        string line,
        IReadOnlyList<FoundDay> days,
        TermLabel label,
        int? heading,
        out string why
    )
    {
        if (days is not [var first, var last])
        {
            why = days.Count == 1 ? OneDay : ManyDays;
            return null;
        }

        return TermDates.Between(first, last, label.Year ?? heading, out why) is { } span
            ? new TermEntry(at, line, span.First, span.Last)
            {
                Label = label with { Year = label.Year ?? heading },
                Called = line[..first.Start] + line[last.End..],
            }
            : null;
    }

    /// <summary>What stands before the days; or behind them, where nothing does.</summary>
    private static TermLabel Label(string line, IReadOnlyList<FoundDay> days)
    {
        var before = TermLabel.Read(line[..days[0].Start]);
        return before == TermLabel.None ? TermLabel.Read(line[days[^1].End..]) : before;
    }

    /// <summary>A year, and no other figures but the other half of <c>2027/28</c>.</summary>
    [GeneratedRegex(
        @"^[^0-9]*20[0-9]{2}([-/–][0-9]{2,4})?[^0-9]*$",
        RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Heading();
}
