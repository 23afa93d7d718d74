namespace LibrarianBot.Discord.Messages;

/// <summary>A part of a message: Discord's Components V2.</summary>
/// <remarks>Source: Discord's documentation, Component Reference. Limits are checked by the client before sending.</remarks>
public abstract record Component
{
    /// <summary>
    /// A number of one's own, from 1, that differs from all others of the message; null leaves it to Discord, which counts
    /// from 1. It comes back with the message for as long as that stands.
    /// </summary>
    public int? Id { get; init; }
}

/// <summary>A row of at most five buttons, or of one select.</summary>
/// <param name="Components">The buttons or the select.</param>
public sealed record ActionRow(IReadOnlyList<Component> Components) : Component
{
    /// <summary>A row of buttons.</summary>
    public static ActionRow Of(params IReadOnlyList<Component> components) => new(components);
}

/// <summary>Something to press.</summary>
public sealed record Button : Component
{
    /// <summary>How it looks.</summary>
    public ButtonStyle Style { get; init; } = ButtonStyle.Secondary;

    /// <summary>What it says, at most 80 characters; 34 show on a phone.</summary>
    public required string Label { get; init; }

    /// <summary>What the press carries, 1–100 characters; null for a link.</summary>
    public string? CustomId { get; init; }

    /// <summary>Where a link goes, at most 512 characters; null for others.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether it can't be pressed now.</summary>
    public bool Disabled { get; init; }
}

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>The likeliest next step.</summary>
    Primary = 1,

    /// <summary>Anything else.</summary>
    Secondary = 2,

    /// <summary>Confirming.</summary>
    Success = 3,

    /// <summary>Taking away.</summary>
    Danger = 4,

    /// <summary>A link; sends no interaction.</summary>
    Link = 5,
}

/// <summary>One to three texts with a button or picture at their side.</summary>
/// <param name="Components">The texts, each a <see cref="TextDisplay"/> (declared wider, since only then is their type written).</param>
/// <param name="Accessory">A <see cref="Button"/> or <see cref="Thumbnail"/>.</param>
public sealed record Section(IReadOnlyList<Component> Components, Component Accessory) : Component;

/// <summary>Text in Discord's markdown, 1–4,000 characters.</summary>
/// <param name="Content">The markdown.</param>
public sealed record TextDisplay(string Content) : Component;

/// <summary>A small picture beside a section.</summary>
/// <param name="Media">The picture.</param>
public sealed record Thumbnail(Media Media) : Component
{
    /// <summary>What a screen reader says of it, at most 1,024 characters.</summary>
    public string? Description { get; init; }
}

/// <summary>One to ten pictures.</summary>
/// <param name="Items">The pictures.</param>
public sealed record MediaGallery(IReadOnlyList<MediaItem> Items) : Component;

/// <summary>A picture in a gallery.</summary>
/// <param name="Media">The picture.</param>
public sealed record MediaItem(Media Media)
{
    /// <summary>What a screen reader says of it, at most 1,024 characters.</summary>
    public string? Description { get; init; }
}

/// <summary>The address of a picture or file.</summary>
/// <param name="Url">An https address, or <c>attachment://name</c>.</param>
public sealed record Media(string Url);

/// <summary>An uploaded file, shown for download.</summary>
/// <param name="File"><c>attachment://name</c> of a file of the same message.</param>
public sealed record FileComponent(Media File) : Component;

/// <summary>A line or a gap.</summary>
public sealed record Separator : Component
{
    /// <summary>Whether a line is drawn.</summary>
    public bool Divider { get; init; } = true;

    /// <summary>1 for a small gap, 2 for a large one.</summary>
    public int Spacing { get; init; } = 1;
}

/// <summary>A box around other components.</summary>
/// <param name="Components">Rows, texts, sections, galleries, separators, files.</param>
public sealed record Container(IReadOnlyList<Component> Components) : Component
{
    /// <summary>The colour of the bar at the left, 0xRRGGBB; never the only carrier of a meaning.</summary>
    public int? AccentColor { get; init; }
}
