namespace LibrarianBot.Pictures;

/// <summary>How a text stands on paper.</summary>
/// <param name="Size">In points.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsGrey">Whether it is grey: for what is said beside the matter itself.</param>
internal sealed record PaperStyle(float Size, bool IsBold = false, bool IsGrey = false)
{
    public static readonly PaperStyle Title = new(20, IsBold: true);
    public static readonly PaperStyle Name = new(15, IsBold: true);
    public static readonly PaperStyle Heading = new(11.5f, IsBold: true);
    public static readonly PaperStyle Plain = new(10);
    public static readonly PaperStyle Small = new(8.5f, IsGrey: true);

    public float LineHeight => Size * 1.35f;
}

/// <summary>A paragraph, or a label with its paragraph beside it.</summary>
/// <param name="Text">Broken into as many lines as it needs.</param>
/// <param name="Style">How it stands.</param>
internal sealed record PaperText(string Text, PaperStyle Style)
{
    /// <summary>Stands at the left, the text beside it; or null.</summary>
    public string? Label { get; init; }

    /// <summary>In points, above it.</summary>
    public float Gap { get; init; } = 2;
}
