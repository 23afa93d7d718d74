using PdfSharp.Drawing;

namespace LibrarianBot.Documents;

/// <summary>The fonts of one document, and how wide texts are in them.</summary>
internal sealed class PaperFonts : IDisposable
{
    private readonly Dictionary<PaperStyle, XFont> _fonts = [];
    private readonly XGraphics _measure = XGraphics.CreateMeasureContext(
        new XSize(PaperLayout.Width, PaperLayout.Height),
        XGraphicsUnit.Point,
        XPageDirection.Downwards
    );

    public XFont Of(PaperStyle style)
    {
        if (!_fonts.TryGetValue(style, out var font))
        {
            _fonts[style] = font = style.Font();
        }

        return font;
    }

    public float Measure(string text, PaperStyle style) =>
        (float)_measure.MeasureString(text, Of(style)).Width;

    public void Dispose() => _measure.Dispose();
}
