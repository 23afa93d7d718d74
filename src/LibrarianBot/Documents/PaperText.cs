namespace LibrarianBot.Documents;

/// <summary>What a text is to somebody who hears the page.</summary>
internal enum PaperRole
{
    Paragraph,

    /// <summary>What the whole document is called.</summary>
    Title,

    /// <summary>What a part of it begins with; screen readers jump from one to the next.</summary>
    Heading,
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

    public PaperRole Role => Style.Role;
}

/// <summary>Texts that stay together on one page, as far as a page holds them.</summary>
internal sealed record PaperBlock(params IReadOnlyList<PaperText> Texts)
{
    public PaperPicture? Picture { get; init; }

    /// <summary>Leaves the column for pictures free, so that the texts of all blocks stand below each other.</summary>
    public bool IsBesidePicture { get; init; }

    /// <summary>A box to tick with a pen, before the texts.</summary>
    public bool HasBox { get; init; }

    /// <summary>A thin line above, where something stands above it on the page.</summary>
    public bool HasRule { get; init; }
}
