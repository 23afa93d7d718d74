using NodaTime;
using SkiaSharp;

namespace LibrarianBot.Pictures;

/// <summary>
/// A4 pages of text as a PDF. The same texts make the same bytes. Letters that the font lacks (Chinese, emoji) show as boxes.
/// </summary>
internal sealed class Paper
{
    public const float Width = 595;
    public const float Height = 842;
    public const float Margin = 57;
    public const float LabelWidth = 120;
    public const float FootHeight = 40;

    private readonly List<List<(PaperText Text, float Top)>> _pages =
    [
        [],
    ];
    private float _top = Margin;

    /// <summary>Adds texts that stay together on one page, unless they are longer than a page.</summary>
    public void Add(params IReadOnlyList<PaperText> block)
    {
        var height = block.Sum(text => text.Gap + HeightOf(text));
        if (_top + height > Bottom && _pages[^1].Count > 0)
        {
            NewPage();
        }

        foreach (var text in block)
        {
            AddLines(text);
        }
    }

    /// <summary>The PDF, with a line at the foot of each page.</summary>
    /// <param name="title">What the reader's window is called.</param>
    /// <param name="madeOn">The day that stands in the file's properties.</param>
    /// <param name="foot">The text at the foot; the page's number stands beside it.</param>
    public byte[] Print(string title, LocalDate madeOn, string foot)
    {
        var day = madeOn.AtMidnight().InUtc().ToDateTimeUtc();
        using var file = new MemoryStream();
        using (
            var document = SKDocument.CreatePdf(
                file,
                new SKDocumentPdfMetadata
                {
                    Title = title,
                    Creator = "LibrarianBot",
                    Creation = day,
                    Modified = day,
                }
            )
        )
        {
            for (var page = 0; page < _pages.Count; page++)
            {
                var canvas = document.BeginPage(Width, Height);
                foreach (var (text, top) in _pages[page])
                {
                    PaperInk.Draw(canvas, text, top);
                }

                PaperInk.DrawFoot(canvas, foot, $"Page {page + 1} of {_pages.Count}");
                document.EndPage();
            }

            document.Close();
        }

        return file.ToArray();
    }

    private static float Bottom => Height - Margin - FootHeight;

    /// <summary>Line by line, so that what is longer than a page goes on on the next.</summary>
    private void AddLines(PaperText text)
    {
        var label = text.Label;
        _top += text.Gap;
        foreach (var line in Lines(text))
        {
            if (_top + text.Style.LineHeight > Bottom)
            {
                NewPage();
            }

            _pages[^1].Add((text with { Text = line, Label = label }, _top));
            _top += text.Style.LineHeight;
            label = text.Label is null ? null : "";
        }
    }

    private void NewPage()
    {
        _pages.Add([]);
        _top = Margin;
    }

    private static float HeightOf(PaperText text) => Lines(text).Count * text.Style.LineHeight;

    private static List<string> Lines(PaperText text)
    {
        using var font = PaperInk.FontOf(text.Style);
        var width = Width - (2 * Margin) - (text.Label is null ? 0 : LabelWidth);
        return LineBreaking.Break(text.Text, width, part => font.MeasureText(part));
    }
}
