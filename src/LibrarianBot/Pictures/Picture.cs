using SkiaSharp;

namespace LibrarianBot.Pictures;

/// <summary>
/// A small picture in the making: a sheet of paper, measured in points from its upper left corner, with two pixels
/// to each point. Everything drawn goes through here, so that SkiaSharp is loaded when the first picture is drawn and
/// not before. What it says must also stand in words beside it.
/// </summary>
internal sealed class Picture : IDisposable
{
    private const int PixelsToPoint = 2;
    private const float Thin = 1;
    private const float HatchGap = 6;

    private readonly SKSurface _surface;

    private Picture(int width, int height)
    {
        _surface = SKSurface.Create(new SKImageInfo(width * PixelsToPoint, height * PixelsToPoint));
        Canvas.Scale(PixelsToPoint);
        Canvas.Clear(ColourOf(Ink.Paper));
    }

    private SKCanvas Canvas => _surface.Canvas;

    /// <summary>A PNG of what is drawn; null on a machine for which SkiaSharp has no library.</summary>
    /// <param name="width">In points; twice as many pixels.</param>
    /// <param name="height">In points.</param>
    /// <param name="draw">Draws it.</param>
    public static byte[]? TryDraw(int width, int height, Action<Picture> draw)
    {
        try
        {
            using var picture = new Picture(width, height);
            draw(picture);
            using var image = picture._surface.Snapshot();
            using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
            return png.ToArray();
        }
        catch (Exception exception)
            when (exception is DllNotFoundException or TypeInitializationException)
        {
            // The words say the same.
            return null;
        }
    }

    /// <summary>A box with round corners.</summary>
    public void Box(Frame at, Ink fill) => Round(at, Fill(fill));

    /// <summary>The edge of a box, inside it.</summary>
    public void Edge(Frame at, Ink ink, float thickness = Thin) =>
        Round(at.Inside(thickness / 2), Stroke(ink, thickness));

    /// <summary>Slanting lines across a box.</summary>
    public void Hatch(Frame at, Ink ink)
    {
        Canvas.Save();
        using var edge = new SKRoundRect(RectOf(at), at.Radius);
        Canvas.ClipRoundRect(edge, antialias: true);
        using var stroke = Stroke(ink, Thin);
        for (var x = at.X - at.Height; x < at.X + at.Width; x += HatchGap)
        {
            Canvas.DrawLine(x, at.Y + at.Height, x + at.Height, at.Y, stroke);
        }

        Canvas.Restore();
    }

    /// <summary>A disc that fills a box's height.</summary>
    public void Disc(Frame at, Ink fill)
    {
        using var paint = Fill(fill);
        Canvas.DrawCircle(at.X + (at.Width / 2), at.Y + (at.Height / 2), at.Height / 2, paint);
    }

    /// <summary>A tick within a box.</summary>
    public void Tick(Frame at, Ink ink)
    {
        using var stroke = Stroke(ink, thickness: 2.5f);
        using var path = new SKPathBuilder();
        path.MoveTo(at.X + (at.Width * 0.3f), at.Y + (at.Height * 0.55f));
        path.LineTo(at.X + (at.Width * 0.45f), at.Y + (at.Height * 0.7f));
        path.LineTo(at.X + (at.Width * 0.7f), at.Y + (at.Height * 0.32f));
        using var line = path.Detach();
        Canvas.DrawPath(line, stroke);
    }

    /// <summary>Text on a line.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="x">Where it begins, has its middle or ends, as <see cref="Lettering.Align"/> says.</param>
    /// <param name="y">The line on which the letters stand.</param>
    /// <param name="how">Size, weight, colour and side.</param>
    public void Text(string text, float x, float y, Lettering how)
    {
        using var font = FontOf(how);
        using var paint = Fill(how.Ink);
        Canvas.DrawText(text, x, y, (SKTextAlign)how.Align, font, paint);
    }

    /// <summary>How wide a text would be, in points.</summary>
    public static float WidthOf(string text, Lettering how)
    {
        using var font = FontOf(how);
        return font.MeasureText(text);
    }

    public void Dispose() => _surface.Dispose();

    private void Round(Frame at, SKPaint paint)
    {
        using (paint)
        {
            Canvas.DrawRoundRect(RectOf(at), at.Radius, at.Radius, paint);
        }
    }

    private static SKFont FontOf(Lettering how) =>
        new(how.Bold ? PictureFonts.Bold : PictureFonts.Regular, how.Size);

    private static SKRect RectOf(Frame at) => SKRect.Create(at.X, at.Y, at.Width, at.Height);

    private static SKPaint Fill(Ink ink) => new() { Color = ColourOf(ink), IsAntialias = true };

    private static SKPaint Stroke(Ink ink, float thickness) =>
        new()
        {
            Color = ColourOf(ink),
            IsAntialias = true,
            IsStroke = true,
            StrokeWidth = thickness,
            StrokeCap = SKStrokeCap.Round,
        };

    private static SKColor ColourOf(Ink ink) =>
        ink switch
        {
            Ink.Paper => new SKColor(0xFFFFFFFF),
            Ink.Text => new SKColor(0xFF1E2124),
            Ink.Quiet => new SKColor(0xFF5C6470),
            Ink.Line => new SKColor(0xFF9AA3AF),
            Ink.Ground => new SKColor(0xFFEAEFF5),
            Ink.Blue => new SKColor(0xFF1F4E96),
            Ink.Green => new SKColor(0xFF2B6B3F),
            _ => new SKColor(0xFFE0A500),
        };
}
