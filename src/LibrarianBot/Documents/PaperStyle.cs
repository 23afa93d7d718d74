using PdfSharp.Drawing;

namespace LibrarianBot.Documents;

/// <summary>How a text stands on paper, and what it is.</summary>
/// <param name="Size">In points.</param>
internal sealed record PaperStyle(float Size)
{
    public static readonly PaperStyle Title = new(20) { IsBold = true, Role = PaperRole.Title };
    public static readonly PaperStyle Name = new(15) { IsBold = true };
    public static readonly PaperStyle Heading = new(11.5f)
    {
        IsBold = true,
        Role = PaperRole.Heading,
    };
    public static readonly PaperStyle Plain = new(10);

    /// <summary>For what is said beside the matter itself; dark enough for a photocopy.</summary>
    public static readonly PaperStyle Small = new(8.5f) { IsGrey = true };

    public bool IsBold { get; init; }
    public bool IsGrey { get; init; }
    public PaperRole Role { get; init; }

    public float LineHeight => Size * 1.35f;

    public XFont Font() =>
        new(DocumentFonts.Family, Size, IsBold ? XFontStyleEx.Bold : XFontStyleEx.Regular);
}
