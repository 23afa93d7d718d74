using System.Globalization;
using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;
using static LibrarianBot.Documents.PaperLayout;

namespace LibrarianBot.Documents;

/// <summary>Draws a page, and tells screen readers what each thing on it is; lines and boxes are for the eye only.</summary>
internal sealed class PaperInk(XGraphics page, StructureBuilder structure, PaperFonts fonts)
{
    private const float BoxSize = 9;

    private static readonly XPen Rule = new(XColor.FromArgb(190, 190, 190), 0.5);
    private static readonly XPen Box = new(XColor.FromArgb(85, 85, 85), 0.8);
    private static readonly XBrush Grey = new XSolidBrush(XColor.FromArgb(85, 85, 85));

    public void Draw(PlacedBlock placed)
    {
        DrawRuleAndBox(placed);
        if (placed.Block.Picture is { } picture)
        {
            DrawPicture(picture, PictureLeftOf(placed.Block), placed.Top);
        }

        foreach (var text in placed.Texts)
        {
            DrawText(text);
        }
    }

    public void DrawFoot(string foot, string number)
    {
        var style = PaperStyle.Small;
        var top = Height - Margin - FootHeight + 14;
        structure.BeginArtifact();
        page.DrawLine(Rule, Margin, top, Width - Margin, top);
        var lines = LineBreaking.Break(
            foot,
            Width - (2 * Margin) - 70,
            part => fonts.Measure(part, style)
        );
        for (var line = 0; line < lines.Count; line++)
        {
            Write(lines[line], style, Margin, top + 5 + (line * style.LineHeight));
        }

        Write(number, style, Width - Margin - fonts.Measure(number, style), top + 5);
        structure.End();
    }

    private void DrawRuleAndBox(PlacedBlock placed)
    {
        if (!placed.Block.HasRule && !placed.Block.HasBox)
        {
            return;
        }

        structure.BeginArtifact();
        if (placed.Block.HasRule)
        {
            page.DrawLine(Rule, Margin, RuleAbove(placed), Width - Margin, RuleAbove(placed));
        }

        if (placed.Block.HasBox)
        {
            page.DrawRectangle(Box, Margin, placed.Top + 4, BoxSize, BoxSize);
        }

        structure.End();
    }

    private void DrawPicture(PaperPicture picture, float left, float top)
    {
        var scale = Math.Min(PictureWidth / picture.Width, PictureHeight / picture.Height);
        var box = new XRect(left, top + 2, picture.Width * scale, picture.Height * scale);
        using var file = new MemoryStream(picture.Jpeg);
        using var image = XImage.FromStream(file);
        // Structure counts from the page's foot, drawing from its top.
        var fromFoot = new XRect(box.X, PaperLayout.Height - box.Bottom, box.Width, box.Height);
        structure.BeginElement(PdfIllustrationElementTag.Figure, picture.Says, fromFoot);
        page.DrawImage(image, box);
        structure.End();
    }

    private void DrawText(PlacedText placed)
    {
        structure.BeginElement(
            placed.Text.Role switch
            {
                PaperRole.Title => PdfBlockLevelElementTag.Heading1,
                PaperRole.Heading => PdfBlockLevelElementTag.Heading2,
                _ => PdfBlockLevelElementTag.Paragraph,
            }
        );
        var left = placed.Left;
        if (placed.Text.Label is { } label)
        {
            Write($"{label} ", PaperStyle.Plain with { IsGrey = true }, left, placed.Top);
            left += LabelWidth;
        }

        for (var line = 0; line < placed.Lines.Count; line++)
        {
            // The blank keeps the last word of a line and the first of the next apart for whoever hears them.
            var text =
                line < placed.Lines.Count - 1 ? $"{placed.Lines[line]} " : placed.Lines[line];
            Write(
                text,
                placed.Text.Style,
                left,
                placed.Top + (line * placed.Text.Style.LineHeight)
            );
        }

        structure.End();
    }

    private void Write(string text, PaperStyle style, float left, float top)
    {
        foreach (var (run, isRightToLeft) in TextRuns.Of(text))
        {
            var width = fonts.Measure(run, style);
            if (isRightToLeft)
            {
                WriteFromRight(run, style, left + width, top);
            }
            else
            {
                WriteRun(run, style, left, top);
            }

            left += width;
        }
    }

    /// <summary>In the order in which it's read, each character left of the one before.</summary>
    private void WriteFromRight(string run, PaperStyle style, float right, float top)
    {
        var characters = StringInfo.GetTextElementEnumerator(run);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            right -= fonts.Measure(character, style);
            WriteRun(character, style, right, top);
        }
    }

    private void WriteRun(string text, PaperStyle style, float left, float top) =>
        page.DrawString(
            text,
            fonts.Of(style),
            style.IsGrey ? Grey : XBrushes.Black,
            left,
            top + style.Size
        );
}
