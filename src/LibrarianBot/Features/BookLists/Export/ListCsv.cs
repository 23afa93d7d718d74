using CsvHelper;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>A list as a CSV file.</summary>
internal static class ListCsv
{
    private static readonly string[] Columns =
    [
        "Author",
        "Title",
        "ISBN",
        "Year",
        "Publisher",
        "Subjects",
        "Suggested by",
        "Held at",
        "Notes",
        "Link",
    ];

    /// <summary>UTF-8 with its mark, so that spreadsheets read names rightly; what looks like a formula is made text.</summary>
    public static byte[] Write(FinishedList list)
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
            foreach (var title in list.ByAuthor())
            {
                csv.WriteRecord(Fields(title));
            }
        }

        return file.ToArray();
    }

    private static string[] Fields(FinishedTitle title) =>
        [
            PlainCell.Of(title.Authors),
            title.Name,
            title.Isbn?.ToString() ?? "",
            title.Published?.ToString() ?? "",
            PlainCell.Of(title.Publisher),
            PlainCell.Of(title.Subjects),
            PlainCell.Of(title.SuggestedBy),
            PlainCell.Of(title.HeldAt),
            PlainCell.Of(title.Notes),
            title.Link?.AbsoluteUri ?? "",
        ];
}
