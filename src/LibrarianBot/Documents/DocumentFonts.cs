using PdfSharp.Fonts;

namespace LibrarianBot.Documents;

/// <summary>
/// The letters of documents: DejaVu Sans, carried in the program, so that a page looks the same on every machine.
/// </summary>
internal sealed class DocumentFonts : IFontResolver
{
    public const string Family = "DejaVu Sans";

    private const string Regular = "DejaVuSans.ttf";
    private const string Bold = "DejaVuSans-Bold.ttf";

    private static readonly Lazy<DocumentFonts> Used = new(() =>
    {
        var fonts = new DocumentFonts();
        GlobalFontSettings.FontResolver = fonts;
        return fonts;
    });

    /// <summary>Before the first document: PDFsharp asks one resolver for the whole program.</summary>
    public static void Use() => _ = Used.Value;

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new(isBold ? Bold : Regular);

    public byte[] GetFont(string faceName)
    {
        using var file =
            typeof(DocumentFonts).Assembly.GetManifestResourceStream(faceName)
            ?? throw new InvalidOperationException($"The program lacks its font {faceName}.");
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
