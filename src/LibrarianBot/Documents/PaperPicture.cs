using SkiaSharp;

namespace LibrarianBot.Documents;

/// <summary>A picture for a document: small, and a JPEG whatever it came as.</summary>
/// <param name="Jpeg">The file.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Says">What it shows, for whoever doesn't see it.</param>
internal sealed record PaperPicture(byte[] Jpeg, int Width, int Height, string Says)
{
    private const int MostPixels = 25_000_000;
    private const int Quality = 82;

    /// <summary>Makes it fit the box, or returns null where the file isn't a picture that can be read.</summary>
    public static PaperPicture? TryRead(byte[] file, int widest, int highest, string says)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        // The size is looked at before anything is unpacked: a small file may hold a picture of gigabytes.
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is <= 0 or > MostPixels)
        {
            return null;
        }

        using var whole = SKBitmap.Decode(codec);
        if (whole is null)
        {
            return null;
        }

        var scale = Math.Min(
            1f,
            Math.Min((float)widest / whole.Width, (float)highest / whole.Height)
        );
        var size = new SKImageInfo(
            Math.Max(1, (int)(whole.Width * scale)),
            Math.Max(1, (int)(whole.Height * scale)),
            SKColorType.Rgba8888,
            SKAlphaType.Opaque
        );
        using var surface = SKSurface.Create(size);
        surface.Canvas.Clear(SKColors.White);
        using var image = SKImage.FromBitmap(whole);
        surface.Canvas.DrawImage(
            image,
            new SKRect(0, 0, size.Width, size.Height),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
        );
        using var small = surface.Snapshot();
        using var jpeg = small.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new PaperPicture(jpeg.ToArray(), size.Width, size.Height, says);
    }
}
