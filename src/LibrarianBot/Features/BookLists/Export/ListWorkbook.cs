using System.Globalization;
using NodaTime.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>A list as an Excel workbook: ISBNs are text, so that no zero and no digit is lost.</summary>
internal static class ListWorkbook
{
    /// <summary>What a cell of Excel holds.</summary>
    private const int LongestCell = 32_767;

    private static readonly (string Name, double Width)[] Columns =
    [
        ("Author", 28),
        ("Title", 48),
        ("ISBN", 16),
        ("Year", 7),
        ("Publisher", 24),
        ("Subjects", 30),
        ("Suggested by", 24),
        ("Held at", 24),
        ("Notes", 48),
        ("Link", 30),
    ];

    public static async Task<byte[]> WriteAsync(FinishedList list, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await using (
            var book = await Spreadsheet.CreateNewAsync(
                file,
                new SpreadCheetahOptions { DefaultDateTimeFormat = null },
                cancel
            )
        )
        {
            var heading = book.AddStyle(new Style { Font = { Bold = true } });
            var wrapped = book.AddStyle(
                new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } }
            );
            await AddTitlesAsync(book, list, heading, wrapped, cancel);
            await AddAboutAsync(book, list, heading, cancel);
            await book.FinishAsync(cancel);
        }

        return file.ToArray();
    }

    private static async Task AddTitlesAsync(
        Spreadsheet book,
        FinishedList list,
        StyleId heading,
        StyleId wrapped,
        CancellationToken cancel
    )
    {
        var sheet = new WorksheetOptions { FrozenRows = 1 };
        for (var at = 0; at < Columns.Length; at++)
        {
            sheet.Column(at + 1).Width = Columns[at].Width;
        }

        sheet.AutoFilter = new AutoFilterOptions($"A1:J{list.Titles.Count + 1}");
        await book.StartWorksheetAsync("Titles", sheet, cancel);
        await book.AddHeaderRowAsync([.. Columns.Select(column => column.Name)], heading, cancel);
        foreach (var title in list.ByAuthor())
        {
            Cell[] cells =
            [
                Text(PlainCell.Of(title.Authors), wrapped),
                Text(title.Name, wrapped),
                Text(title.Isbn?.ToString() ?? "", wrapped),
                new(title.Published, wrapped),
                Text(PlainCell.Of(title.Publisher), wrapped),
                Text(PlainCell.Of(title.Subjects), wrapped),
                Text(PlainCell.Of(title.SuggestedBy), wrapped),
                Text(PlainCell.Of(title.HeldAt), wrapped),
                Text(PlainCell.Of(title.Notes), wrapped),
                Text(title.Link?.AbsoluteUri ?? "", wrapped),
            ];
            await book.AddRowAsync(cells, cancel);
        }
    }

    private static async Task AddAboutAsync(
        Spreadsheet book,
        FinishedList list,
        StyleId heading,
        CancellationToken cancel
    )
    {
        var sheet = new WorksheetOptions();
        sheet.Column(1).Width = 18;
        sheet.Column(2).Width = 80;
        await book.StartWorksheetAsync("About", sheet, cancel);
        (string Label, string? Value)[] rows =
        [
            ("List", list.Topic),
            ("For", list.Years),
            ("Network", list.Network),
            ("Asked for by", list.AskedBy),
            ("Compiled on", LocalDatePattern.Iso.Format(list.CompiledOn)),
            ("Titles", list.Titles.Count.ToString(CultureInfo.InvariantCulture)),
            ("Suggested by", string.Join(", ", list.Contributors())),
        ];
        foreach (var (label, value) in rows)
        {
            if (PlainCell.Of(value) is { Length: > 0 } known)
            {
                await book.AddRowAsync([new Cell(label, heading), Text(known, null)], cancel);
            }
        }
    }

    private static Cell Text(string text, StyleId? style) =>
        new(text.Length == 0 ? null : PlainText.Cut(text, LongestCell), style);
}
