using SkiaSharp;

namespace LibrarianBot.Pictures;

/// <summary>
/// The letters of everything that is drawn: DejaVu Sans, carried in the program, so that a picture looks the same on
/// every machine. Read when the first picture is drawn, and kept.
/// </summary>
internal static class PictureFonts
{
    private static readonly Lazy<SKTypeface> RegularFace = new(() => Read("DejaVuSans.ttf"));
    private static readonly Lazy<SKTypeface> BoldFace = new(() => Read("DejaVuSans-Bold.ttf"));

    public static SKTypeface Regular => RegularFace.Value;
    public static SKTypeface Bold => BoldFace.Value;

    private static SKTypeface Read(string name)
    {
        using var file =
            typeof(PictureFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its font {name}.");
        return SKTypeface.FromStream(file);
    }
}
