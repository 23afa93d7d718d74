using System.Runtime.InteropServices;

namespace LibrarianBot.Pictures;

/// <summary>A place in a picture, in points from its upper left corner.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Frame(float X, float Y, float Width, float Height)
{
    /// <summary>How round the corners are.</summary>
    public float Radius { get; init; } = 4;

    /// <summary>The same place, smaller on every side.</summary>
    public Frame Inside(float by) =>
        new(X + by, Y + by, Width - (2 * by), Height - (2 * by)) { Radius = Radius };
}

/// <summary>How text in a picture looks.</summary>
/// <param name="Size">In points.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Lettering(float Size)
{
    public Ink Ink { get; init; } = Ink.Text;
    public bool Bold { get; init; }
    public Side Align { get; init; }
}

/// <summary>Which part of a text stands at its place; SkiaSharp's numbers.</summary>
internal enum Side
{
    Left = 0,
    Middle = 1,
    Right = 2,
}
