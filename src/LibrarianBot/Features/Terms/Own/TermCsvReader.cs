using CsvHelper;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// Reads terms from a spreadsheet: each row has two days, and beside them in any column a name, a number or a year. So it
/// doesn't matter what the columns are called. Never throws.
/// </summary>
internal static class TermCsvReader
{
    private const int MostRows = 500;
    private const int MostCells = 30;
    private const int LongestShown = 100;

    public static OwnReading Read(string text, string source)
    {
        var entries = new List<TermEntry>();
        var faults = new List<LineFault>();
        foreach (var (at, cells) in Rows(text, faults).Index())
        {
            var row = at + 1;
            var shown = PlainText.OneLine(string.Join(", ", cells), LongestShown);
            var days = cells.Select(TermDates.Only).OfType<NodaTime.LocalDate>().ToList();
            if (days is [var first, var last])
            {
                var beside = cells.Where(cell => TermDates.Only(cell) is null);
                entries.Add(new TermEntry(row, shown, first, last) { Label = Label([.. beside]) });
            }
            else if (row > 1 || days.Count > 0)
            {
                faults.Add(new LineFault(row, shown, Why(days.Count)));
            }
        }

        return OwnReading.Of(entries, faults, source);
    }

    private static string Why(int days) =>
        days switch
        {
            0 =>
                "I found no days with their years in it. Give the first and the last, such as *27/01/2027*, the day before the month.",
            1 =>
                "I found only one day with its year. Give the first and the last, such as *27/01/2027*.",
            _ =>
                "I found more than two days. Leave only the columns with the students' first and last day.",
        };

    private static TermLabel Label(IReadOnlyList<string> cells)
    {
        var labels = cells.Select(TermLabel.Read).ToList();
        return new TermLabel(
            labels.Select(label => label.Name).OfType<string>().FirstOrDefault(),
            labels.Select(label => label.Year).FirstOrDefault(year => year is not null),
            labels.Select(label => label.Number).FirstOrDefault(number => number is not null)
        );
    }

    private static List<string[]> Rows(string text, List<LineFault> faults)
    {
        var rows = new List<string[]>();
        try
        {
            using var csv = CsvReader.FromText(
                text,
                new CsvReaderOptions { HasHeader = false, SkipEmptyLines = true }
            );
            while (csv.Read() && rows.Count < MostRows)
            {
                var cells = Enumerable.Range(0, Math.Min(csv.FieldCount, MostCells));
                var row = cells.Select(csv.GetString).ToArray();
                if (!Array.TrueForAll(row, string.IsNullOrWhiteSpace))
                {
                    rows.Add(row);
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
}
