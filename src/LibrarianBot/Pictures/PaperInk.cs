using SkiaSharp;
using static LibrarianBot.Pictures.Paper;

namespace LibrarianBot.Pictures;

/// <summary>Draws texts where they stand on paper.</summary>
internal static class PaperInk
{
    public static void Draw(SKCanvas canvas, PaperText text, float top)
    {
        var baseline = top + text.Style.Size;
        using var font = FontOf(text.Style);
        using var ink = InkOf(text.Style);
        if (text.Label is { } label)
        {
            using var grey = InkOf(PaperStyle.Small);
            canvas.DrawText(label, Margin, baseline, SKTextAlign.Left, font, grey);
        }

        var left = Margin + (text.Label is null ? 0 : LabelWidth);
        canvas.DrawText(text.Text, left, baseline, SKTextAlign.Left, font, ink);
    }

    public static void DrawFoot(SKCanvas canvas, string foot, string number)
    {
        var style = PaperStyle.Small;
        using var font = FontOf(style);
        using var ink = InkOf(style);
        var top = Height - Margin - FootHeight + 14;
        canvas.DrawLine(Margin, top, Width - Margin, top, ink);
        var lines = LineBreaking.Break(
            foot,
            Width - (2 * Margin) - 70,
            part => font.MeasureText(part)
        );
        for (var line = 0; line < lines.Count; line++)
        {
            var baseline = top + 14 + (line * style.LineHeight);
            canvas.DrawText(lines[line], Margin, baseline, SKTextAlign.Left, font, ink);
        }

        canvas.DrawText(number, Width - Margin, top + 14, SKTextAlign.Right, font, ink);
    }

    public static SKFont FontOf(PaperStyle style) =>
        new(style.IsBold ? PictureFonts.Bold : PictureFonts.Regular, style.Size)
        {
            // Paper has no pixels to fit letters to.
            Hinting = SKFontHinting.None,
            LinearMetrics = true,
            Subpixel = true,
        };

    private static SKPaint InkOf(PaperStyle style) =>
        new()
        {
            Color = style.IsGrey ? new SKColor(0x55, 0x55, 0x55) : SKColors.Black,
            IsAntialias = true,
        };
}
