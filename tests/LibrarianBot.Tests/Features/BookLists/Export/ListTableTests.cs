using System.Text;
using System.Text.Json;
using CsvHelper;
using LibrarianBot.Features.BookLists.Export;

namespace LibrarianBot.Tests.Features.BookLists.Export;

public sealed class ListTableTests
{
    /// <summary>Prints every sheet as JSON: for each cell its type and what it holds.</summary>
    private const string ReadWorkbook = """
        import json, sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        print(json.dumps({sheet.title: [[[c.data_type, "" if c.value is None else str(c.value)] for c in row] for row in sheet.iter_rows()] for sheet in book}))
        """;

    [Fact]
    public void The_spreadsheet_is_sorted_by_author_and_credits_whoever_suggested()
    {
        var text = Encoding.UTF8.GetString(ListCsv.Write(FinishedLists.Refugees()));

        Assert.Equal(
            """
            Author,Title,ISBN,Year,Publisher,Subjects,Suggested by,Held at,Notes,Link
            "Dassu, A. M.","Boy, Everywhere",,2020,,,Ben Okafor,,Ben Okafor: kids loved it,
            Victoria Jamieson; Omar Mohamed,When Stars Are Scattered,9780525553908,2020,Dial Books,Refugees -- Fiction; Graphic novels,Cara Rossi,,"Cara Rossi: graphic novel, and true",
            Ursula K. Le Guin,"A Wizard of Earthsea: The First Book (Earthsea Cycle, #1)",,,,,Dee Tran,,,
            Shaun Tan,The Arrival,9780734406941,2006,Lothian Books,Migration; Wordless picture books,Ben Okafor; Cara Rossi,Bayside High; Hilltop Primary,,https://example.org/arrival?a=1&b=2
            ,ISBN 9781529502848,9781529502848,,,,Ewan Ngāti,,,

            """,
            text.TrimStart('\uFEFF').ReplaceLineEndings("\n")
        );
        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_cell_of_the_spreadsheet_is_a_formula_or_a_second_line()
    {
        using var csv = CsvReader.FromText(
            Encoding.UTF8.GetString(ListCsv.Write(FinishedLists.Hostile())),
            new CsvReaderOptions { HasHeader = false }
        );
        var rows = 0;
        while (csv.Read())
        {
            rows++;
            Assert.Equal(10, csv.FieldCount);
            for (var at = 0; at < csv.FieldCount; at++)
            {
                var cell = csv.GetString(at);
                Assert.False(cell.Length > 0 && "=+-@".Contains(cell[0]) && cell != "-431", cell);
                Assert.DoesNotContain(cell, char.IsControl);
            }
        }

        Assert.Equal(FinishedLists.HostileTitles.Count + 1, rows);
    }

    [Fact]
    public async Task Another_program_reads_the_workbook_and_its_ISBNs_are_text()
    {
        var sheets = await ReadAsync(FinishedLists.Refugees());

        var titles = sheets["Titles"];
        Assert.Equal(6, titles.Length);
        Assert.Equal(["s", "ISBN"], titles[0][2]);
        Assert.Equal(
            ["", "9780525553908", "", "9780734406941", "9781529502848"],
            titles.Skip(1).Select(row => row[2][1]).ToList()
        );
        Assert.All(
            titles.Skip(1).Where(row => row[2][1].Length > 0),
            row => Assert.Equal("s", row[2][0])
        );
        Assert.Equal(["n", "2006"], titles[4][3]);
        Assert.Equal("Ben Okafor; Cara Rossi", titles[4][6][1]);
        Assert.Equal(
            ["Hopeful refugee stories", "Years 7–8"],
            sheets["About"].Take(2).Select(row => row[1][1]).ToList()
        );
    }

    [Fact]
    public async Task Whatever_a_title_holds_the_workbook_opens_and_nothing_in_it_is_a_formula()
    {
        var sheets = await ReadAsync(FinishedLists.Hostile());

        var cells = sheets.Values.SelectMany(rows => rows).SelectMany(row => row).ToList();
        Assert.Equal(FinishedLists.HostileTitles.Count + 1, sheets["Titles"].Length);
        Assert.DoesNotContain(cells, cell => cell[0] is not ("s" or "n"));
        Assert.Contains(cells, cell => cell[1] == "=HYPERLINK(\"http://evil.example\",\"Click\")");
        Assert.Contains(cells, cell => cell[1] == "رحلة ابن بطوطة");
        Assert.Contains(cells, cell => cell[1].Length == 2000);
    }

    [Fact]
    public void The_ISBNs_stand_alone_each_on_its_line_and_once()
    {
        var list = FinishedLists.Refugees();
        var twice = list with { Titles = [.. list.Titles, list.Titles[0]] };

        Assert.Equal(
            "9780525553908\r\n9780734406941\r\n9781529502848\r\n",
            Encoding.ASCII.GetString(ListIsbns.Write(twice))
        );
        Assert.Equal(2, ListIsbns.Missing(list));
    }

    private static async Task<Dictionary<string, string[][][]>> ReadAsync(FinishedList list)
    {
        var file = await ListWorkbook.WriteAsync(list, TestContext.Current.CancellationToken);
        Assert.SkipUnless(
            File.Exists("/usr/lib/python3/dist-packages/openpyxl/__init__.py"),
            "openpyxl isn't installed (Debian's python3-openpyxl), so nobody else has read this workbook."
        );
        var json = await OtherProgram.ReadAsync(
            file,
            "/usr/bin/python3",
            "python3",
            ".xlsx",
            "-c",
            ReadWorkbook
        );
        return JsonSerializer.Deserialize<Dictionary<string, string[][][]>>(json)!;
    }
}
