using CsvHelper;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// Reads terms from a spreadsheet. Which columns are the days and which is the name, the headings say; without headings each
/// row has two days, and beside them a name that says <c>term</c>, or a number. Never throws.
/// </summary>
internal static class TermTableReader
{
    private const int MostRows = 500;
    private const int MostCells = 30;
    private const int LongestShown = 100;

    public static OwnReading Read(string text, string source)
    {
        var entries = new List<TermEntry>();
        var edges = new List<TermEdge>();
        var faults = new List<LineFault>();
        TermColumns? columns = null;
        int? heading = null;
        var isFirst = true;
        foreach (var (at, cells) in Rows(text, faults))
        {
            var shown = PlainText.OneLine(
                string.Join(", ", cells.Where(cell => !string.IsNullOrWhiteSpace(cell))),
                LongestShown
            );
            var days = cells.Select(TermDates.OnlyDay).ToArray();
            if (!Array.Exists(days, day => day is not null))
            {
                if (
                    Array.FindAll(cells, cell => cell.Trim().Length > 0) is [var only]
                    && TermLineReader.HeadingIn(only) is { } year
                )
                {
                    heading = year;
                }
                else if (columns is null && TermColumns.Of(cells) is { } named)
                {
                    columns = named;
                }
                else if (!isFirst)
                {
                    faults.Add(new LineFault(at, shown, NoDays));
                }

                isFirst = false;
                continue;
            }

            isFirst = false;
            var row = new Row(at, shown, cells, days);
            var label = (columns ?? TermColumns.None).Label(cells, days);
            var called = (columns ?? TermColumns.None).Called(cells, days);
            if (
                row.Only is { } single
                && single.In(single.Year ?? label.Year ?? heading ?? 0) is { } day
                && TermEdge.Read(at, called, day) is { } edge
            )
            {
                edges.Add(edge);
            }
            else if (
                Read(row, columns ?? TermColumns.None, label, heading, out var why) is { } entry
            )
            {
                entries.Add(
                    entry with
                    {
                        Label = label with { Year = label.Year ?? heading },
                        Called = called,
                    }
                );
            }
            else
            {
                faults.Add(new LineFault(at, shown, why));
            }
        }

        var (pairs, alone) = TermEdge.Pair(edges);
        return OwnReading.Of([.. entries, .. pairs], [.. faults, .. alone], source);
    }

    private static TermEntry? Read(
        Row row,
        TermColumns columns,
        TermLabel label,
        int? heading,
        out string why
    )
    {
        var (first, last, count) = columns.Days(row.Days);
        why = count switch
        {
            0 => NoDays,
            1 => OneDay,
            _ => ManyDays,
        };
        if (first is not { } begins || last is not { } ends)
        {
            return null;
        }

        var days = TermDates.Between(begins, ends, label.Year ?? heading, out why);
        return days is { } span
            ? new TermEntry(
                row.Line,
                row.Shown,
                span.First,
                columns.EndsAtMidnight(row.Cells) ? span.Last.PlusDays(-1) : span.Last
            )
            : null;
    }

    private const string NoDays =
        "I found no days in it. Give the first and the last, such as *27/01/2027*, the day before the month.";
    private const string OneDay =
        "I found only one day. Give the first and the last, such as *27/01/2027*.";
    private const string ManyDays =
        "I found more than two days. Leave only the columns with the students' first and last day.";

    private static List<(int Line, string[] Cells)> Rows(string text, List<LineFault> faults)
    {
        var rows = new List<(int, string[])>();
        try
        {
            using var csv = CsvReader.FromText(
                text,
                new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false }
            );
            var line = 0;
            while (csv.Read() && rows.Count < MostRows)
            {
                line++;
                var cells = Enumerable.Range(0, Math.Min(csv.FieldCount, MostCells));
                var row = cells.Select(csv.GetString).ToArray();
                if (!Array.TrueForAll(row, string.IsNullOrWhiteSpace))
                {
                    rows.Add((line, row));
                }
            }
        }
        catch (Exception broken)
        {
            // Whatever somebody's file does to the reader, what came before it was read.
            faults.Add(
                new LineFault(
                    rows.Count + 1,
                    broken.GetType().Name,
                    "From here on it isn't a spreadsheet that I can read. Save it as CSV again."
                )
            );
        }

        return rows;
    }

    private sealed record Row(int Line, string Shown, string[] Cells, FoundDay?[] Days)
    {
        /// <summary>The day, where there is only one.</summary>
        public FoundDay? Only =>
            Array.FindAll(Days, day => day is not null) is [var only] ? only : null;
    }
}
