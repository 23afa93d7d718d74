namespace LibrarianBot.Documents;

/// <summary>Lines of one text on one page.</summary>
internal sealed record PlacedText(
    PaperText Text,
    IReadOnlyList<string> Lines,
    float Left,
    float Top
);

/// <summary>A block on a page: its texts, and where what isn't text stands.</summary>
internal sealed record PlacedBlock(PaperBlock Block, float Top)
{
    public List<PlacedText> Texts { get; } = [];
}

/// <summary>Lays blocks out on pages of A4, from top to bottom. Sizes are in points.</summary>
/// <param name="measure">How wide a text is.</param>
internal sealed class PaperLayout(Func<string, PaperStyle, float> measure)
{
    public const float Width = 595;
    public const float Height = 842;
    public const float Margin = 57;
    public const float FootHeight = 40;
    public const float LabelWidth = 120;
    public const float BoxWidth = 20;
    public const float PictureWidth = 44;
    public const float PictureHeight = 66;

    private const float PictureGap = 12;
    private const float RuleGap = 7;
    private const float Bottom = Height - Margin - FootHeight;

    private readonly List<List<PlacedBlock>> _pages =
    [
        [],
    ];
    private float _top = Margin;

    public IReadOnlyList<IReadOnlyList<PlacedBlock>> Pages => _pages;

    public static float LeftOf(PaperBlock block) =>
        PictureLeftOf(block) + (block.IsBesidePicture ? PictureWidth + PictureGap : 0);

    public static float PictureLeftOf(PaperBlock block) => Margin + (block.HasBox ? BoxWidth : 0);

    public void Add(PaperBlock block)
    {
        var lines = block.Texts.Select(text => LinesOf(text, LeftOf(block))).ToList();
        var height = Math.Max(
            block
                .Texts.Select((text, at) => text.Gap + (lines[at].Count * text.Style.LineHeight))
                .Sum(),
            block.Picture is null ? 0 : PictureHeight
        );
        var needed = height + (block.HasRule ? 2 * RuleGap : 0);
        // What is longer than a page has to be parted anyway.
        if (_top + needed > Bottom && needed <= Bottom - Margin && _pages[^1].Count > 0)
        {
            NewPage();
        }

        var hasRule = block.HasRule && _pages[^1].Count > 0;
        _top += hasRule ? 2 * RuleGap : 0;
        var placed = Place(block with { HasRule = hasRule });
        for (var at = 0; at < lines.Count; at++)
        {
            placed = AddLines(placed, block.Texts[at], lines[at]);
        }

        _top = Math.Max(_top, placed.Top + (placed.Block.Picture is null ? 0 : PictureHeight));
    }

    /// <summary>Where the line stands that parts a block from the one above.</summary>
    public static float RuleAbove(PlacedBlock placed) => placed.Top - RuleGap;

    /// <summary>Line by line, so that what is longer than a page goes on on the next.</summary>
    private PlacedBlock AddLines(PlacedBlock placed, PaperText text, List<string> lines)
    {
        _top += text.Gap;
        var from = 0;
        while (from < lines.Count)
        {
            var room = (int)((Bottom - _top) / text.Style.LineHeight);
            if (room < 1)
            {
                NewPage();
                placed = Place(
                    placed.Block with
                    {
                        Picture = null,
                        HasBox = false,
                        HasRule = false,
                    }
                );
                continue;
            }

            var some = lines.GetRange(from, Math.Min(room, lines.Count - from));
            placed.Texts.Add(
                new PlacedText(
                    from == 0 || text.Label is null ? text : text with { Label = "" },
                    some,
                    LeftOf(placed.Block),
                    _top
                )
            );
            _top += some.Count * text.Style.LineHeight;
            from += some.Count;
        }

        return placed;
    }

    private PlacedBlock Place(PaperBlock block)
    {
        var placed = new PlacedBlock(block, _top);
        _pages[^1].Add(placed);
        return placed;
    }

    private void NewPage()
    {
        _pages.Add([]);
        _top = Margin;
    }

    private List<string> LinesOf(PaperText text, float left)
    {
        var width = Width - Margin - left - (text.Label is null ? 0 : LabelWidth);
        return LineBreaking.Break(text.Text, width, part => measure(part, text.Style));
    }
}
