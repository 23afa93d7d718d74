using LibrarianBot.Documents;
using NodaTime;
using UglyToad.PdfPig;

namespace LibrarianBot.Tests.Documents;

public sealed class PaperTests
{
    private static readonly LocalDate Day = new(2026, 12, 4);

    [Fact]
    public void A_block_that_does_not_fit_begins_the_next_page_and_one_longer_than_a_page_goes_on()
    {
        var layout = new PaperLayout((text, _) => text.Length);
        var lines = string.Join('\n', Enumerable.Repeat("line", 30));
        layout.Add(new PaperBlock(new PaperText(lines, PaperStyle.Plain)));
        layout.Add(
            new PaperBlock(new PaperText(lines, PaperStyle.Plain)) { HasRule = true, HasBox = true }
        );
        layout.Add(new PaperBlock(new PaperText($"{lines}\n{lines}\n{lines}", PaperStyle.Plain)));

        Assert.Equal([1, 2, 1, 1], layout.Pages.Select(page => page.Count).ToList());
        Assert.Equal(
            [30, 30, 90],
            new[] { layout.Pages.Take(1), layout.Pages.Skip(1).Take(1), layout.Pages.Skip(1) }
                .Select(
                    (pages, at) => pages.Sum(page => at == 2 ? Lines(page[^1]) : Lines(page[0]))
                )
                .ToList()
        );
        // At the top of a page nothing is above that a rule could part.
        Assert.False(layout.Pages[1][0].Block.HasRule);
        Assert.True(layout.Pages[1][0].Block.HasBox);
    }

    private static int Lines(PlacedBlock block) => block.Texts.Sum(text => text.Lines.Count);

    [Fact]
    public void A_label_stands_before_its_text_and_not_again_on_the_next_page()
    {
        var layout = new PaperLayout((text, _) => text.Length);
        layout.Add(
            new PaperBlock(
                new PaperText(string.Join('\n', Enumerable.Repeat("line", 90)), PaperStyle.Plain)
                {
                    Label = "Date",
                }
            )
        );

        Assert.Equal(
            ["Date", ""],
            layout.Pages.Select(page => page[0].Texts[0].Text.Label!).ToList()
        );
    }

    [Fact]
    public void A_picture_keeps_its_height_free()
    {
        var layout = new PaperLayout((text, _) => text.Length);
        var picture = new PaperPicture([], 10, 10, "A dot");
        layout.Add(
            new PaperBlock(new PaperText("one", PaperStyle.Plain))
            {
                Picture = picture,
                IsBesidePicture = true,
            }
        );
        layout.Add(new PaperBlock(new PaperText("two", PaperStyle.Plain)));

        var placed = layout.Pages[0];
        Assert.True(placed[1].Top - placed[0].Top >= PaperLayout.PictureHeight);
        Assert.True(placed[0].Texts[0].Left > placed[1].Texts[0].Left);
    }

    [Fact]
    public void What_is_read_out_is_the_text_in_its_order()
    {
        var paper = new Paper();
        paper.Add(
            new PaperText("Certificate", PaperStyle.Title),
            new PaperText("4 November", PaperStyle.Plain) { Label = "Date" }
        );

        using var pdf = PdfDocument.Open(paper.Print("Certificate of Ben", Day, "A foot"));

        Assert.Equal("CertificateDate 4 NovemberA footPage 1 of 1", pdf.GetPage(1).Text);
        Assert.Equal("Certificate of Ben", pdf.Information.Title);
    }

    [Theory]
    [InlineData("Wonder", "Wonder")]
    [InlineData("", "")]
    [InlineData("ספר", "<ספר>")]
    [InlineData("The ספר הילדים book", "The |<ספר הילדים>| book")]
    [InlineData("ספר (2006)", "<ספר>| (2006)")]
    [InlineData("سلام 🎉 ok", "<سلام>| 🎉 ok")]
    [InlineData("a שלום b עולם", "a |<שלום>| b |<עולם>")]
    public void Letters_that_run_from_right_to_left_are_runs_of_their_own(
        string text,
        string runs
    ) =>
        Assert.Equal(
            runs,
            string.Join(
                '|',
                TextRuns.Of(text).Select(run => run.IsRightToLeft ? $"<{run.Text}>" : run.Text)
            )
        );
}
