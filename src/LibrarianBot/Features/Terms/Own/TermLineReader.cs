using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// Reads terms as they are typed, one on each line: <c>Term 1: 27 Jan – 2 Apr 2027</c>. A line such as <c>2027</c> gives the
/// year of those below it. Never throws.
/// </summary>
internal static class TermLineReader
{
    private const int LongestLine = 200;
    private const string NoDays =
        "I found no days in it. Write it as *Term 1: 27 Jan – 2 Apr 2027*.";
    private const string OneDay =
        "I found only one day. Give the first and the last: *27 Jan – 2 Apr 2027*.";
    private const string ManyDays = "I found more than two days. Give each term a line of its own.";
    private const string NoYear =
        "Which year? Write it behind the last day: *27 Jan – 2 Apr 2027*.";
    private const string NoSuchDay =
        "One of its days isn't in the calendar. Check them; the day stands before the month.";

    public static OwnReading Read(string text)
    {
        var entries = new List<TermEntry>();
        var faults = new List<LineFault>();
        int? heading = null;
        foreach (var (at, raw) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            var line = PlainText.OneLine(raw, LongestLine);
            if (line.Length == 0)
            {
                continue;
            }

            var days = TermDates.In(line);
            if (days.Count == 0 && TermLabel.YearIn(line) is { } year && line.Length < 30)
            {
                heading = year;
            }
            else if (Read(at + 1, line, days, heading, out var why) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                faults.Add(new LineFault(at + 1, line, why));
            }
        }

        return OwnReading.Of(entries, faults, OwnTerm.GivenByHand);
    }

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
        int? heading,
        out string why
    )
    {
        why = days.Count switch
        {
            0 => NoDays,
            1 => OneDay,
            2 => "",
            _ => ManyDays,
        };
        if (why.Length > 0)
        {
            return null;
        }

        var label = Label(line, days[0], days[1]);
        var (first, last) = Years(days[0], days[1], label.Year ?? heading);
        why = first is null || last is null ? NoYear : NoSuchDay;
        return
            first is { } from
            && last is { } until
            && days[0].In(from) is { } begins
            && days[1].In(until) is { } ends
            ? new TermEntry(at, line, begins, ends)
            {
                Label = label with { Year = label.Year ?? heading },
            }
            : null;
    }

    /// <summary>What stands before the days; or behind them, where nothing does.</summary>
    private static TermLabel Label(string line, FoundDay first, FoundDay last)
    {
        var before = TermLabel.Read(line[..first.Start]);
        return before == TermLabel.None ? TermLabel.Read(line[last.End..]) : before;
    }

    /// <summary>A year that isn't said is the other day's, or the next or last where the months say so.</summary>
    private static (int? First, int? Last) Years(FoundDay first, FoundDay last, int? year)
    {
        var turns = (first.Month, first.Day).CompareTo((last.Month, last.Day)) > 0 ? 1 : 0;
        return (first.Year, last.Year) switch
        {
            ({ } one, { } two) => (one, two),
            (null, { } two) => (two - turns, two),
            ({ } one, null) => (one, one + turns),
            _ => (year, year + turns),
        };
    }
}
