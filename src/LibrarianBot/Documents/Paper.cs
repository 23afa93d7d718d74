using System.Globalization;
using NodaTime;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace LibrarianBot.Documents;

/// <summary>
/// A4 pages for people to print, as a PDF that screen readers can read: it says its language, what is a heading, what a
/// picture shows, and what is only there for the eye. The same texts make the same bytes. Letters that the font lacks
/// (Chinese, emoji) show as boxes.
/// </summary>
internal sealed class Paper
{
    private const string Language = "en-AU";

    private readonly List<PaperBlock> _blocks = [];

    /// <summary>Adds texts that stay together on one page, unless they are longer than a page.</summary>
    public void Add(params IReadOnlyList<PaperText> texts) => Add(new PaperBlock(texts));

    public void Add(PaperBlock block) => _blocks.Add(block);

    /// <summary>The PDF, with a line at the foot of each page.</summary>
    /// <param name="title">What the reader's window is called.</param>
    /// <param name="madeOn">The day that stands in the file's properties.</param>
    /// <param name="foot">The text at the foot; the page's number stands beside it.</param>
    public byte[] Print(string title, LocalDate madeOn, string foot)
    {
        DocumentFonts.Use();
        using var document = Document(title, madeOn);
        var accessibility = UAManager.ForDocument(document);
        accessibility.SetDocumentLanguage(Language);
        using var fonts = new PaperFonts();
        var layout = new PaperLayout(fonts.Measure);
        foreach (var block in _blocks)
        {
            layout.Add(block);
        }

        for (var number = 1; number <= layout.Pages.Count; number++)
        {
            var page = document.AddPage();
            page.Width = XUnit.FromPoint(PaperLayout.Width);
            page.Height = XUnit.FromPoint(PaperLayout.Height);
            using var graphics = XGraphics.FromPdfPage(page);
            var ink = new PaperInk(graphics, accessibility.StructureBuilder, fonts);
            foreach (var block in layout.Pages[number - 1])
            {
                ink.Draw(block);
            }

            ink.DrawFoot(
                foot,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Page {number} of {layout.Pages.Count}"
                )
            );
        }

        using var file = new MemoryStream();
        document.Save(file, closeStream: false);
        return FixedMarks.In(file.ToArray());
    }

    private static PdfDocument Document(string title, LocalDate madeOn)
    {
        var day = madeOn.AtMidnight().InUtc().ToDateTimeUtc();
        var document = new PdfDocument();
        document.Info.Title = title;
        document.Info.Creator = "LibrarianBot";
        document.Info.CreationDate = day;
        document.Info.ModificationDate = day;
        document.ViewerPreferences.DisplayDocTitle = true;
        return document;
    }
}
