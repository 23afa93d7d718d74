using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.PdLog;

/// <summary>A log as a spreadsheet, with the fields that NESA asks for and the reflection that VIT asks for.</summary>
internal static class PdCsv
{
    private static readonly string[] Columns =
    [
        "Date",
        "Activity type",
        "Name",
        "Standards addressed",
        "Hours",
        "Provider",
        "Priority area",
        "Reflection",
        "Confirmed by",
        "Confirmed on",
    ];

    /// <summary>UTF-8 with its mark, so that spreadsheets read names rightly; what looks like a formula is made text.</summary>
    public static byte[] Write(IEnumerable<PdEntry> entries, DateTimeZone zone)
    {
        var options = new CsvWriterOptions
        {
            Injection = CsvInjection.Escape,
            WriteByteOrderMark = true,
        };
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, options, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var entry in entries)
            {
                csv.WriteRecord(Fields(entry, zone));
            }
        }

        return file.ToArray();
    }

    private static string[] Fields(PdEntry entry, DateTimeZone zone) =>
        [
            LocalDatePattern.Iso.Format(entry.Day),
            PdWords.Said(entry.Activity),
            entry.Name,
            entry.Standards?.ToString() ?? "",
            Lengths.Figures(entry.Minutes),
            entry.Provider ?? "",
            entry.PriorityArea is { } area ? PdWords.Said(area) : "",
            entry.Reflection ?? "",
            entry.ConfirmedBy ?? "as recorded by the member",
            entry.ConfirmedAt is { } at ? LocalDatePattern.Iso.Format(at.InZone(zone).Date) : "",
        ];
}
