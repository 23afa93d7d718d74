using System.Text;
using System.Xml.Linq;
using LibrarianBot.Features.BookLists.Export;
using LibrarianBot.Features.BookLists.Export.Marc;

namespace LibrarianBot.Tests.Features.BookLists.Export;

public sealed class MarcTests
{
    private const string Yaz = "/usr/bin/yaz-marcdump";

    [Fact]
    public async Task Another_program_reads_the_records_as_they_are_meant()
    {
        var text = await OtherProgram.ReadAsync(
            MarcFile.Write(ListMarc.Records(FinishedLists.Refugees())),
            Yaz,
            "yaz",
            ".mrc",
            "-i",
            "marc",
            "-o",
            "line"
        );

        Assert.Equal(
            """
            00347nam a22001337i 4500
            001 list42-1
            003 LibrarianBot
            005 20261204000000.0
            008 261204s2020    xx |||||||||||||| ||und d
            100 1  $a Dassu, A. M., $e author.
            245 10 $a Boy, Everywhere / $c A. M. Dassu.
            264  1 $c 2020.
            500    $a Ben Okafor: kids loved it.
            500    $a Suggested by Ben Okafor.
            """,
            text.ReplaceLineEndings("\n").Split("\n\n")[0]
        );
        Assert.Contains("245 14 $a The Arrival / $c Shaun Tan.", text, StringComparison.Ordinal);
        Assert.Contains(
            "245 12 $a A Wizard of Earthsea : $b The First Book / $c Ursula K. Le Guin.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("100 1  $a Le Guin, Ursula K., $e author.", text, StringComparison.Ordinal);
        Assert.Contains("490 0  $a Earthsea Cycle ; $v 1", text, StringComparison.Ordinal);
        Assert.Contains("700 1  $a Mohamed, Omar.", text, StringComparison.Ordinal);
        Assert.Contains("650  4 $a Refugees $x Fiction", text, StringComparison.Ordinal);
        Assert.Contains("020    $a 9780734406941", text, StringComparison.Ordinal);
        Assert.Contains("264  1 $b Lothian Books, $c 2006.", text, StringComparison.Ordinal);
        Assert.Contains("300    $a 264 pages", text, StringComparison.Ordinal);
        Assert.Contains(
            "500    $a Suggested by Ben Okafor, Cara Rossi; held at Bayside High, Hilltop Primary.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "856 42 $u https://example.org/arrival?a=1&b=2",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("245 00 $a ISBN 9781529502848.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_XML_says_the_same_as_the_file()
    {
        var records = ListMarc.Records(FinishedLists.Refugees());

        Assert.Equal(
            Encoding.UTF8.GetString(MarcFile.Write(records)),
            await OtherProgram.ReadAsync(
                MarcXml.Write(records),
                Yaz,
                "yaz",
                ".xml",
                "-i",
                "marcxml",
                "-o",
                "marc"
            )
        );
    }

    [Fact]
    public async Task Whatever_a_title_holds_other_programs_read_every_record()
    {
        var records = ListMarc.Records(FinishedLists.Hostile());
        var file = MarcFile.Write(records);

        var read = await OtherProgram.ReadAsync(
            file,
            Yaz,
            "yaz",
            ".mrc",
            "-i",
            "marc",
            "-o",
            "line"
        );
        Assert.Equal(
            FinishedLists.HostileTitles.Count,
            read.Split('\n').Count(line => line.StartsWith("001 ", StringComparison.Ordinal))
        );
        var xml = await OtherProgram.ReadAsync(
            MarcXml.Write(records),
            Yaz,
            "yaz",
            ".xml",
            "-i",
            "marcxml",
            "-o",
            "line"
        );
        Assert.Contains(
            "<script>alert('x')</script> & \"quotes\" ]]>",
            xml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_too_long_is_cut_so_that_every_length_stays_true()
    {
        var endless = string.Concat(Enumerable.Repeat("Māori 漢字 🎉 ", 20_000));
        var list = FinishedLists.Refugees() with
        {
            Titles =
            [
                new FinishedTitle(endless)
                {
                    Authors = [.. Enumerable.Repeat(endless, 5)],
                    Summary = endless,
                    Subjects = [.. Enumerable.Repeat("Dinosaurs", 3000)],
                    SuggestedBy = [endless],
                },
            ],
        };

        var record = Assert.Single(MarcReading.Read(MarcFile.Write(ListMarc.Records(list))));

        Assert.True(record.Length <= MarcFile.LongestRecord);
        Assert.All(record.Fields, field => Assert.True(field.Length <= MarcFile.LongestField));
        Assert.Contains(record.Fields, field => field.Tag == "245");
        Assert.DoesNotContain("\uFFFD", record.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "14\u001faMāori 漢字 🎉 Māori",
            record.Fields.Single(field => field.Tag == "245").Text.Replace("10\u001f", "14\u001f"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Any_text_makes_a_record_that_can_be_read_again()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = new string([
                .. Enumerable
                    .Range(0, random.Next(200))
                    .Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000)),
            ]);
            var list = FinishedLists.Refugees() with
            {
                Titles =
                [
                    new FinishedTitle(text)
                    {
                        Authors = [text],
                        Notes = [new CreditedNote(text, text)],
                        Subjects = [text],
                    },
                ],
            };
            var records = ListMarc.Records(list);

            var record = Assert.Single(MarcReading.Read(MarcFile.Write(records)));
            Assert.Equal(
                records[0].Fields.Select(field => field.Tag).ToList(),
                record.Fields.Select(field => field.Tag).ToList()
            );
            var xml = XDocument.Parse(Encoding.UTF8.GetString(MarcXml.Write(records)));
            Assert.Equal(
                records[0]
                    .Fields.SelectMany(field => field.Subfields)
                    .Select(one => one.Text)
                    .ToList(),
                xml.Descendants()
                    .Where(element => element.Name.LocalName == "subfield")
                    .Select(element => element.Value)
                    .ToList()
            );
        }
    }

    [Theory]
    [InlineData("The Hobbit", 4)]
    [InlineData("A Monster Calls", 2)]
    [InlineData("An Imaginary Life", 3)]
    [InlineData("\"The Hobbit\"", 5)]
    [InlineData("A is for Alibi", 0)]
    [InlineData("A to Z of Dinosaurs", 0)]
    [InlineData("Theodora", 0)]
    [InlineData("Wonder", 0)]
    [InlineData("The", 0)]
    [InlineData("the arrival", 4)]
    public void An_article_at_the_start_does_not_count_for_filing(string title, int skipped) =>
        Assert.Equal(skipped, TitleStatement.Read(title).Skipped);

    [Theory]
    [InlineData("Shaun Tan", "Tan, Shaun")]
    [InlineData("Tan, Shaun", "Tan, Shaun")]
    [InlineData("J.K. Rowling", "Rowling, J.K.")]
    [InlineData("Ursula K. Le Guin", "Le Guin, Ursula K.")]
    [InlineData("Antoine de Saint-Exupéry", "Saint-Exupéry, Antoine de")]
    [InlineData("Chris Van Allsburg", "Van Allsburg, Chris")]
    [InlineData("Daphne du Maurier", "du Maurier, Daphne")]
    [InlineData("Kurt Vonnegut Jr.", "Vonnegut, Kurt, Jr.")]
    [InlineData("Avi", "Avi")]
    [InlineData("Dahl, Roald, 1916-1990", "Dahl, Roald")]
    [InlineData("King, Martin Luther, Jr., 1929-1968", "King, Martin Luther, Jr.")]
    [InlineData("", "")]
    [InlineData(" , ", "")]
    public void A_name_is_filed_by_its_surname(string name, string heading) =>
        Assert.Equal(heading, AuthorHeading.Read(name).Inverted);

    [Fact]
    public void Dates_and_suffix_of_a_name_have_subfields_of_their_own()
    {
        var list = FinishedLists.Refugees() with
        {
            Titles =
            [
                new FinishedTitle("Strength to Love?")
                {
                    Authors = ["King, Martin Luther, Jr., 1929-1968", "Avi"],
                    Edition = "2nd ed.",
                },
            ],
        };

        var fields = ListMarc.Records(list)[0].Fields;

        Assert.Equal(
            ["King, Martin Luther,", "Jr.,", "1929-1968,", "author."],
            Subfields(fields, "100")
        );
        Assert.Equal(["Avi."], Subfields(fields, "700"));
        Assert.Equal('0', fields.Single(field => field.Tag == "700").First);
        Assert.Equal(
            ["Strength to Love? /", "Martin Luther King Jr., Avi."],
            Subfields(fields, "245")
        );
        Assert.Equal(["2nd ed."], Subfields(fields, "250"));
        Assert.DoesNotContain(
            fields,
            field => field.Tag is "264" or "300" or "490" or "520" or "856"
        );
    }

    private static List<string> Subfields(IReadOnlyList<MarcField> fields, string tag) =>
        fields.Single(field => field.Tag == tag).Subfields.Select(one => one.Text).ToList();
}
